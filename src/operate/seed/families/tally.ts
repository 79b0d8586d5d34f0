import { logCall } from '../../../modules/meetings/index.ts'
import type { FamilyId } from '../../../shared/ids.ts'
import { cast } from '../cast.ts'
import { beginCircle, joinCircle, livesWith } from '../circle.ts'
import { hold } from '../hold-meeting.ts'
import {
  ask,
  inviteAll,
  leavesWords,
  saysYes,
  sendPages,
  takeAndSet,
  talkedWith,
} from '../prepare-meeting.ts'
import type { Story } from '../story.ts'

/** The Tallys: their meeting is under way at this very moment, with one idea open. */
export async function tally(story: Story): Promise<void> {
  const family = await theTallys(story)
  const meeting = await theirMeeting(story, family)
  await hold(story, meeting, {
    leads: 'lee',
    began: story.clock.ago(80),
    here: ['gwen', 'jess', 'walt', 'kim', 'dana'],
    strengths: [
      ['walt', 'Gwen makes dinner every day and turns the phones off.'],
      ['gwen', 'Jess got her first paycheck. She bought Theo a book.'],
      ['jess', 'I can talk to Kim. She does not tell.'],
      ['kim', 'Jess and Theo look out for each other. I see it each week.'],
      ['dana', 'The house is warm and there is food. The landlord signed.'],
      ['theo', { how: 'read' }],
    ],
    worries: [
      ['dana', 'Twice this month Theo was alone until nine. He is nine years old.'],
      ['gwen', 'They change my shifts the day before. I cannot plan.'],
      ['jess', 'I am tired of being the babysitter. I have my own life.'],
      ['walt', 'I do not drive at night any more.'],
      ['kim', 'Theo worries when it gets dark. He told me he counts cars.'],
    ],
    knowledge: [
      ['kim', 'The school keeps the gym open until seven. It costs nothing.'],
      ['walt', 'Is there a bus after six?'],
    ],
    familyTime: 'declined',
    ideas: [
      {
        idea: 'Theo goes to the gym at school until seven. Walt meets him there.',
        childIdea: 'Theo plays in the gym. Grandpa Walt picks him up.',
        said: [
          ['walt', 'for', { own: 'I like the gym. They have coffee.' }],
          ['gwen', 'for'],
          ['jess', 'for', { own: 'Finally.' }],
          ['kim', 'not-mine'],
          ['dana', 'for'],
        ],
        unasked: { people: ['theo'], because: 'He is at school. Kim asks him tomorrow.' },
        outcome: 'Theo goes to the gym until seven on school days. Walt meets him there.',
      },
      {
        idea: 'Jess lives with Walt on school days and comes home for the weekend.',
        childIdea: 'Jess sleeps at Grandpa Walt’s on school days.',
        said: [
          ['walt', 'for', { own: 'The room is ready.' }],
          [
            'gwen',
            'worry',
            { own: 'I lose her.', would: 'Dinner together each day.', aside: true },
          ],
          ['dana', 'live-with', { would: 'We look at it after four weeks.' }],
        ],
      },
    ],
  })
}

async function theTallys(story: Story): Promise<FamilyId> {
  const { clock } = story
  const at = clock.moment(-60, '09:40')
  const family = await beginCircle(story, { by: 'dana', at, called: 'Tally family' }, [
    'jess',
    {
      as: 'child',
      goesBy: 'Jess',
      tie: 'The oldest',
      pronouns: 'they',
      born: clock.day(-16 * 365 - 200),
      contact: { channel: 'text', value: '+14065550151' },
      likes: 'Fixing radios',
      teaches: 'Rollerblading backwards, could teach it',
    },
  ])
  const page = { by: 'dana', family, at } as const
  await joinCircle(story, page, {
    theo: {
      as: 'child',
      goesBy: 'Theo',
      tie: 'The youngest',
      born: clock.day(-9 * 365 - 100),
      likes: 'Maps, and counting things',
    },
    gwen: {
      as: 'parent',
      goesBy: 'Gwen',
      fullName: 'Gwen Tally',
      tie: 'Mom',
      side: 'mother',
      pronouns: 'she',
      accessNeeds: 'Work shifts change. Ask the day before.',
      contact: { channel: 'text', value: '+14065550152' },
      likes: 'Bowling',
    },
    walt: {
      as: 'kin',
      goesBy: 'Grandpa Walt',
      tie: 'Mom’s dad',
      side: 'mother',
      contact: { channel: 'call', value: '+14065550153', note: 'Let it ring ten times.' },
      likes: 'Chess',
      teaches: 'Tying forty knots, could teach it',
    },
    kim: {
      as: 'provider',
      goesBy: 'Kim Ames',
      tie: 'Counselor at the youth center',
      contact: { channel: 'email', value: 'kim.ames@youth-center.example' },
    },
  })
  const home = { kind: 'home', with: 'gwen', address: '88 Depot Street, Millbrook' } as const
  for (const child of ['jess', 'theo'] as const) await livesWith(story, page, child, home)
  return family
}

async function theirMeeting(story: Story, family: FamilyId) {
  const { clock } = story
  const meeting = await ask(
    story,
    { named: 'tally now', by: 'dana', at: clock.moment(-14, '14:00') },
    {
      family,
      purpose: 'prevent-removal',
      why: 'Theo was alone two evenings. We want to keep both kids at home.',
      dueOn: clock.day(1),
      dueBecause: 'Two weeks after the school called us',
      bottomLines: ['A grown-up is with Theo after dark.', 'Jess has time for school and rest.'],
      knownRisks: '',
      people: ['gwen', 'jess', 'theo', 'walt', 'kim'],
    },
  )
  const lead = (days: number, time: string) =>
    ({ by: 'lee', at: clock.moment(days, time) }) as const
  await takeAndSet(story, meeting, {
    ...lead(-13, '09:00'),
    startsAt: clock.ago(80),
    place: 'Walt’s kitchen, 90 Depot Street',
    opening: 'Walt makes pancakes',
    minutes: 150,
  })
  await talkedWith(story, meeting, lead(-12, '11:00'), 'gwen', { note: 'Wants it at Walt’s.' })
  await talkedWith(story, meeting, lead(-12, '17:00'), 'jess', {
    note: 'Wants to say the second idea out loud. Nervous about Mom’s face.',
  })
  await inviteAll(story, meeting, lead(-10, '10:00'))
  for (const name of ['gwen', 'jess', 'walt', 'kim'] as const) {
    await saysYes(story, meeting, name, clock.moment(-9, '18:00'))
  }
  await leavesWords(story, meeting, 'jess', clock.moment(-6, '20:00'), {
    good: ['I have a job now. Mom waits up for me.', 'meeting'],
    want: ['I want to live at Grandpa’s on school days.', 'coordinator'],
  })
  await story.as('lee', clock.moment(-5, '15:30'), (visit) =>
    logCall(visit, meeting, cast.theo, {
      channel: 'in-person',
      outcome: 'talked',
      minutes: 15,
      note: 'Drew the gym. Does not want to be in the room.',
      coming: null,
      safety: null,
      words: [
        {
          part: 'good',
          words: 'Jess reads me the map book.',
          audience: 'meeting',
          readAloud: true,
        },
      ],
    }),
  )
  await sendPages(story, meeting, lead(-4, '12:00'), {
    whyWeMeet: 'Theo was alone two evenings. We look for a way that works with Gwen’s shifts.',
    goingWell: 'Dinner is on the table each day. Jess has a job. Theo loves school.',
    worries: 'Theo was alone until nine, two times this month.',
    howTheDayGoes: 'Pancakes first. Then what is going well, worries, ideas and promises.',
  })
  return meeting
}
