import { withInventedIds } from '../../../db/new-id.ts'
import {
  answerSafetyQuestion,
  inviteTrustedPerson,
  logCall,
  nameSomebody,
} from '../../../modules/meetings/index.ts'
import type { FamilyId } from '../../../shared/ids.ts'
import { cast } from '../cast.ts'
import {
  ask,
  inviteAll,
  leavesWords,
  saysYes,
  sendPages,
  takeAndSet,
  talkedWith,
} from '../prepare-meeting.ts'
import { must, type Story } from '../story.ts'

/** The Bells now: five days before their second meeting, with much done and much still open. */
export async function bellNow(story: Story, family: FamilyId): Promise<void> {
  const { clock } = story
  const meeting = await ask(
    story,
    { named: 'bell now', by: 'dana', at: clock.moment(-16, '11:20') },
    {
      family,
      purpose: 'progress',
      why: 'Two months with Grandma Jo. Sundays go well. What is the next step home?',
      dueOn: clock.day(7),
      dueBecause: 'The day we agreed at the first meeting',
      bottomLines: [
        'A grown-up who has not been drinking is home with Ben every night.',
        'Ben and Maya know whom to call when they are afraid.',
      ],
      knownRisks: 'Al and his brother do not speak. Please do not ask the brother.',
      people: ['rosa', 'al', 'maya', 'ben', 'jo'],
    },
  )
  const lead = (days: number, time: string) =>
    ({ by: 'lee', at: clock.moment(days, time) }) as const
  await takeAndSet(story, meeting, {
    ...lead(-15, '09:30'),
    startsAt: clock.moment(5, '16:00'),
    place: 'Millbrook library, the room with the round table',
    opening: 'Una oración corta y café. Maya shows a drawing.',
  })
  await talkedWith(story, meeting, lead(-13, '10:00'), 'rosa', {
    note: 'Wants her sister there, but asks first. Needs a ride. Spanish in the room.',
  })
  await talkedWith(story, meeting, lead(-12, '16:00'), 'maya', {
    note: 'Brings her coach. Will speak for herself.',
    minutes: 20,
  })
  await talkedWith(story, meeting, lead(-12, '16:30'), 'ben', {
    channel: 'in-person',
    note: 'Drew the house with the blue door. Wants to come for the first part.',
    safety: null,
    words: [
      {
        part: 'good',
        words: 'Taco sleeps on my bed.',
        audience: 'meeting',
        readAloud: true,
      },
    ],
  })
  await story.as('lee', clock.moment(-11, '13:30'), (visit) =>
    logCall(visit, meeting, cast.al, {
      channel: 'phone',
      outcome: 'left-message',
      minutes: 1,
      note: 'Said only my name and my number.',
      coming: null,
      safety: null,
      words: [],
    }),
  )
  await inviteAll(story, meeting, lead(-8, '10:00'))
  await saysYes(story, meeting, 'rosa', clock.moment(-8, '12:40'), 'ride')
  await saysYes(story, meeting, 'maya', clock.moment(-8, '16:10'))
  await saysYes(story, meeting, 'dana', clock.moment(-8, '10:30'))
  await beforeTheDay(story, meeting)
  await sendPages(story, meeting, lead(-2, '15:00'), {
    whyWeMeet:
      'The kids have been with Grandma Jo for two months. We talk about the next step home.',
    goingWell: 'Mom and Dad came every Sunday. Maya is still at her school. Ben sleeps all night.',
    worries:
      'Mom has not been to the clinic yet. The phone line has no Spanish. We can help there.',
    howTheDayGoes: 'First what is going well. Then worries. Then your own time. Then ideas.',
  })
}

async function beforeTheDay(story: Story, meeting: Parameters<typeof logCall>[1]): Promise<void> {
  const { clock } = story
  await story.as('maya', clock.moment(-7, '16:20'), (visit) =>
    withInventedIds('tia', async () => {
      const standing = await inviteTrustedPerson(visit, meeting, {
        called: 'Coach Tia',
        tie: 'My coach',
        reach: { by: 'phone', value: '+14065550131' },
      })
      if (standing !== 'give') throw new Error(`Maya could not bring Tia: ${standing}.`)
    }),
  )
  await leavesWords(story, meeting, 'maya', clock.moment(-6, '19:00'), {
    good: ['Grandma lets me draw at the big table. I got an A in art.', 'meeting'],
    worry: ['What if Mom gets sick again and nobody tells me?', 'coordinator'],
    want: ['I want to stay at my school. I want Sundays to be longer.', 'meeting', true],
  })
  await leavesWords(story, meeting, 'rosa', clock.moment(-5, '19:30'), {
    good: ['Cada domingo comemos juntos. Ben ya se ríe otra vez.', 'meeting', true],
    want: ['Quiero que mis hijos duerman en casa los sábados.', 'meeting'],
  })
  await story.as('rosa', clock.moment(-5, '19:45'), async (visit) =>
    must(
      await nameSomebody(visit, meeting, {
        called: 'Luz',
        tie: 'Mi hermana',
        reach: '406-555-0132',
        askMeFirst: true,
      }),
    ),
  )
  await story.as('jo', clock.moment(-4, '11:00'), async (visit) =>
    must(
      await answerSafetyQuestion(visit, meeting, {
        answer: 'talk',
        words: 'Please call me before. I would like to say it, not write it.',
      }),
    ),
  )
}
