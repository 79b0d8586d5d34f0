import { answerFix, followPage, replyToPlan } from '../../../modules/plans/index.ts'
import {
  markClearness,
  sayWhatHappensNext,
  understandingOf,
} from '../../../modules/positions/index.ts'
import { confirmPromise, sayDone } from '../../../modules/promises/index.ts'
import { type FeedbackAnswer, giveFeedback } from '../../../modules/voice/index.ts'
import type { FamilyId, MeetingId, PromiseId } from '../../../shared/ids.ts'
import { type CastName, cast } from '../cast.ts'
import { beginCircle, joinCircle, livesWith } from '../circle.ts'
import type { Came } from '../hold-meeting.ts'
import { ask, inviteAll, saysYes, sendPages, takeAndSet, talkedWith } from '../prepare-meeting.ts'
import { must, type Story } from '../story.ts'
import { mossFirst, mossSecond } from './moss-meetings.ts'

const family = ['dee', 'ana', 'bea', 'cal', 'moses'] as const

/** The Mosses: two meetings behind them, most promises kept, and one of ours broken. */
export async function moss(story: Story): Promise<void> {
  const { clock } = story
  const mosses = await theMosses(story)
  const first = await prepared(story, mosses, {
    named: 'moss first',
    days: -150,
    purpose: 'after-placement',
  })
  await keptAll(story, await mossFirst(story, first), -140)
  const second = await prepared(story, mosses, {
    named: 'moss second',
    days: -62,
    purpose: 'progress',
  })
  const came = await mossSecond(story, second)
  await afterwards(story, { family: mosses, meeting: second }, came)
  await story.as('dee', clock.moment(-33, '18:00'), async (visit) => {
    const [, , broken] = came.promises
    if (!broken) throw new Error('A promise is missing.')
    must(await confirmPromise(visit, broken, 'not-kept', 'We waited the whole day for the call.'))
  })
}

async function theMosses(story: Story): Promise<FamilyId> {
  const { clock } = story
  const at = clock.moment(-180, '11:00')
  const mosses = await beginCircle(story, { by: 'pat', at, called: 'Moss family' }, [
    'ana',
    {
      as: 'child',
      goesBy: 'Ana',
      tie: 'The middle one',
      born: clock.day(-10 * 365 - 70),
      likes: 'Swimming under water',
      teaches: 'Card tricks, could teach it',
    },
  ])
  const page = { by: 'pat', family: mosses, at } as const
  await joinCircle(story, page, {
    dee: {
      as: 'parent',
      goesBy: 'Dee',
      fullName: 'Dee Moss',
      tie: 'Mom',
      side: 'mother',
      contact: { channel: 'text', value: '+14065550181' },
      likes: 'Night walks',
      teaches: 'Welding, could teach it',
    },
    bea: {
      as: 'kin',
      goesBy: 'Aunt Bea',
      tie: 'Dad’s sister',
      side: 'father',
      contact: { channel: 'text', value: '+14065550182' },
      likes: 'Her big kitchen',
    },
    cal: {
      as: 'casa',
      goesBy: 'Cal Reyes',
      tie: 'Speaks up for Ana in court',
      contact: { channel: 'email', value: 'cal.reyes@mail.example' },
    },
    moses: {
      as: 'gal',
      goesBy: 'Moses Trent',
      tie: 'Ana’s lawyer',
      contact: { channel: 'email', value: 'moses.trent@law.example' },
    },
  })
  const at2 = { ...page, at: clock.moment(-178, '16:00') }
  await livesWith(story, at2, 'ana', {
    kind: 'kin',
    with: 'bea',
    address: '5 Hill Street, Pine Hollow',
  })
  const home = { ...page, at: clock.moment(-20, '10:00') }
  await livesWith(story, home, 'ana', {
    kind: 'home',
    with: 'dee',
    address: '9 Hill Street, Pine Hollow',
  })
  return mosses
}

async function prepared(
  story: Story,
  mosses: FamilyId,
  {
    named,
    days,
    purpose,
  }: { named: string; days: number; purpose: 'after-placement' | 'progress' },
): Promise<MeetingId> {
  const { clock } = story
  const meeting = await ask(
    story,
    { named, by: 'pat', at: clock.moment(days - 16, '10:00') },
    {
      family: mosses,
      purpose,
      why: 'We plan how Ana goes home and who helps Dee on the way.',
      dueOn: clock.day(days + 2),
      dueBecause: 'What we agreed with Dee',
      bottomLines: ['Ana is never alone at night.', 'Dee has one person to call at any hour.'],
      knownRisks: '',
      people: family,
    },
  )
  const lead = (day: number, time: string) =>
    ({ by: 'robin', at: clock.moment(day, time) }) as const
  await takeAndSet(story, meeting, {
    ...lead(days - 15, '09:00'),
    startsAt: clock.moment(days, '15:30'),
    place: 'Aunt Bea’s kitchen',
    opening: 'Ana picks the music',
  })
  await talkedWith(story, meeting, lead(days - 13, '10:00'), 'dee', { note: 'Wants it at Bea’s.' })
  await inviteAll(story, meeting, lead(days - 10, '10:00'))
  for (const name of ['dee', 'bea', 'cal', 'moses'] as const) {
    await saysYes(story, meeting, name, clock.moment(days - 9, '17:00'))
  }
  await sendPages(story, meeting, lead(days - 4, '10:00'), {
    whyWeMeet: 'We plan how Ana goes home and who helps Dee on the way.',
    goingWell: 'Ana and Dee have dinner three times a week. Bea drives.',
    worries: 'Nights are hard for Dee.',
    howTheDayGoes: 'Music first. Then what is going well, worries, ideas and promises.',
  })
  return meeting
}

/** Each promise is done by its maker and confirmed by the one it was made to. */
async function keptAll(story: Story, { promises }: Came, day: number): Promise<void> {
  const ways: readonly (readonly [CastName, CastName])[] = [
    ['dee', 'ana'],
    ['pat', 'dee'],
    ['bea', 'dee'],
  ]
  for (const [i, [by, to]] of ways.entries()) await kept(story, promises[i], by, to, day)
}

async function kept(
  story: Story,
  promise: PromiseId | undefined,
  by: CastName,
  to: CastName,
  day: number,
): Promise<void> {
  if (!promise) throw new Error('A promise is missing.')
  const { clock } = story
  await story.as(by, clock.moment(day, '12:00'), async (visit) =>
    must(await sayDone(visit, promise)),
  )
  await story.as(to, clock.moment(day, '18:00'), async (visit) =>
    must(await confirmPromise(visit, promise, 'kept')),
  )
}

const answers = (answer: FeedbackAnswer) =>
  ({ listened: answer, say: answer, safe: 'yes', clear: 'mostly' }) as const

async function afterwards(
  story: Story,
  of: { readonly family: FamilyId; readonly meeting: MeetingId },
  { plan, promises }: Came,
): Promise<void> {
  const { clock } = story
  if (!plan) throw new Error('A meeting that was closed has a plan.')
  await kept(story, promises[0], 'dee', 'ana', -51)
  await kept(story, promises[1], 'bea', 'ana', -51)
  await story.as('dee', clock.moment(-60, '17:00'), async (visit) => {
    const ownWords = 'Ana comes home in summer. I put up the lamp first. At night I call Bea.'
    await sayWhatHappensNext(visit, { ...of, plan, person: cast.dee, ownWords })
    must(
      await replyToPlan(visit, { plan, reply: 'fix', words: 'Please add that Ana takes the cat.' }),
    )
  })
  await story.as('robin', clock.moment(-58, '09:00'), async (visit) => {
    for (const { id } of await understandingOf(visit, plan)) {
      await markClearness(visit, of.meeting, id, 'clear')
    }
    const { replies } = await followPage(visit, of.meeting)
    const [fix] = replies
    if (!fix) throw new Error('Nobody asked for a fix.')
    must(
      await answerFix(visit, plan, {
        reply: fix.id,
        words: 'Of course the cat comes. It is in the plan now.',
        change: {
          whatChanged: 'The cat goes home with Ana.',
          words: {},
          added: 'The cat goes home with Ana.',
        },
      }),
    )
  })
  await story.as('dee', clock.moment(-57, '10:00'), async (visit) =>
    must(await replyToPlan(visit, { plan, reply: 'looks-right', words: '' })),
  )
  const said: Partial<Record<CastName, readonly [FeedbackAnswer, string]>> = {
    dee: ['yes', ''],
    ana: ['yes', 'More cookies.'],
    bea: ['mostly', 'Two hours is long.'],
    cal: ['yes', ''],
    moses: ['not-really', 'Send the pages a week before.'],
  }
  for (const [name, [answer, change]] of Object.entries(said) as [
    CastName,
    readonly [FeedbackAnswer, string],
  ][]) {
    await story.as(name, clock.moment(-59, '19:00'), async (visit) =>
      must(await giveFeedback(visit, of, { answers: answers(answer), change })),
    )
  }
}
