import type { MeetingId } from '../../../shared/ids.ts'
import type { CastName } from '../cast.ts'
import { type Came, hold } from '../hold-meeting.ts'
import type { Story } from '../story.ts'

const round = (words: Partial<Record<CastName, string>>) =>
  Object.entries(words) as [CastName, string][]

/** Ana stays with Bea for a while. */
export const mossFirst = (story: Story, meeting: MeetingId): Promise<Came> =>
  hold(story, meeting, {
    leads: 'robin',
    began: story.clock.moment(-150, '15:30'),
    here: ['dee', 'ana', 'bea', 'pat'],
    strengths: round({
      dee: 'Ana still laughs at my jokes.',
      ana: 'Mom came to my swim day.',
      bea: 'They are loud together. I like it.',
      pat: 'Dee asked for help before it was too much.',
    }),
    worries: round({
      pat: 'Dee was gone two nights in fall. Ana was at home with nobody.',
      dee: 'I do not sleep when it is dark early.',
      ana: 'I listen if the door opens.',
      bea: 'I cannot do nights.',
    }),
    familyTime: 'taken',
    ideas: [
      {
        idea: 'Ana stays with Bea until Dee has slept well for a month.',
        childIdea: 'You stay at Aunt Bea’s while Mom learns to sleep.',
        said: [
          ['dee', 'live-with'],
          ['ana', 'child-kind-of', { own: 'If Mom comes for dinner.' }],
          ['bea', 'for'],
          ['pat', 'for'],
        ],
        unasked: { people: ['cal', 'moses'], because: 'They could not come. Robin called them.' },
        outcome: 'Ana stays with Bea until Dee has slept well for a month.',
      },
    ],
    promises: [
      {
        by: 'dee',
        to: 'ana',
        willDo: 'come for dinner three times a week',
        dueOn: story.clock.day(-140),
      },
      { by: 'pat', to: 'dee', willDo: 'find a sleep doctor', dueOn: story.clock.day(-140) },
      { by: 'bea', to: 'dee', willDo: 'keep the porch light on', dueOn: story.clock.day(-140) },
    ],
    close: {
      words: round({ ana: 'Okay.', dee: 'Lighter.' }),
      nextOn: story.clock.day(-62),
      ifItGoesWrong: ['Bea: 406-555-0182', 'Robin: 406-555-0125'],
    },
  })

/** Ana goes home. */
export const mossSecond = (story: Story, meeting: MeetingId): Promise<Came> =>
  hold(story, meeting, {
    leads: 'robin',
    began: story.clock.moment(-62, '15:30'),
    here: ['dee', 'ana', 'bea', 'cal', 'moses', 'pat'],
    strengths: round({
      dee: 'Thirty nights. I slept thirty nights.',
      ana: 'Mom braids my hair again.',
      bea: 'She came to every dinner.',
      cal: 'Ana talks about home with a smile.',
      moses: 'The judge read Ana’s letter out loud.',
      pat: 'Everyone kept their word. I want to say that.',
    }),
    worries: round({
      pat: 'I have none that are new. I would like to hear about the nights.',
      dee: 'Winter comes again.',
      ana: 'What if it is like before?',
      bea: 'Nothing today.',
      cal: 'Who does Ana call?',
      moses: 'The next day in court is soon.',
    }),
    familyTime: 'taken',
    ideas: [
      {
        idea: 'Ana goes home when school ends. Bea’s house stays her second home.',
        childIdea: 'You go home in summer. Your bed at Bea’s stays yours.',
        said: [
          ['dee', 'for'],
          ['ana', 'child-yes', { own: 'Yes yes yes.' }],
          ['bea', 'for', { own: 'The bed stays.' }],
          ['cal', 'for'],
          ['moses', 'for'],
          ['pat', 'for'],
        ],
        outcome: 'Ana goes home when school ends. Her bed at Bea’s stays hers.',
      },
    ],
    promises: [
      { by: 'dee', to: 'ana', willDo: 'put a lamp in your window', dueOn: story.clock.day(-50) },
      { by: 'bea', to: 'ana', willDo: 'keep your bed made', dueOn: story.clock.day(-50) },
      {
        by: 'pat',
        to: 'dee',
        willDo: 'call the court about the new day',
        dueOn: story.clock.day(-48),
      },
      { by: 'pat', to: null, willDo: 'come by each month for tea', dueOn: story.clock.day(20) },
    ],
    close: {
      words: round({ ana: 'Home!', dee: 'Proud.', bea: 'Hungry.' }),
      nextOn: story.clock.day(28),
      ifItGoesWrong: ['Bea: 406-555-0182', 'Robin: 406-555-0125'],
    },
  })
