import type { Visit } from '../../modules/access/index.ts'
import {
  answerDecision,
  answerFamilyTime,
  closeMeeting,
  endFamilyTime,
  hearPromiseBack,
  leaveUnasked,
  moveStage,
  openMeeting,
  promiseAtMeeting,
  proposeDecision,
  recordSpokenWords,
  type Stage,
  settleDecision,
} from '../../modules/meetings/index.ts'
import { makePlan } from '../../modules/plans/index.ts'
import type { Answer } from '../../modules/positions/index.ts'
import type { DecisionId, MeetingId, PlanId, PromiseId } from '../../shared/ids.ts'
import { addMinutes, type Day, type Instant } from '../../shared/time.ts'
import { type CastName, cast } from './cast.ts'
import { later, must, type Story } from './story.ts'

/** Exact words, that somebody passed, or that the words they left were read. */
export type Turn = readonly [who: CastName, words: string | { readonly how: 'passed' | 'read' }]

/** How one person answers an idea. Private unless they let it be said. */
export type Said = readonly [
  who: CastName,
  stance: Answer,
  words?: { readonly own?: string; readonly would?: string; readonly aside?: boolean },
]

export interface Idea {
  readonly idea: string
  readonly childIdea?: string
  readonly said: readonly Said[]
  /** What became of it; left out while it is still open. */
  readonly outcome?: string
  /** Who was not asked, and why. */
  readonly unasked?: { readonly people: readonly CastName[]; readonly because: string }
}

export interface PromiseGiven {
  readonly by: CastName
  /** Null: to the whole family. */
  readonly to: CastName | null
  readonly willDo: string
  readonly dueOn: Day
  readonly help?: string
}

/** A meeting as it went, up to where it stands. */
export interface Sitting {
  readonly leads: CastName
  readonly began: Instant
  readonly here: readonly CastName[]
  readonly strengths: readonly Turn[]
  readonly worries?: readonly Turn[]
  readonly knowledge?: readonly Turn[]
  readonly familyTime?: 'taken' | 'declined'
  readonly ideas?: readonly Idea[]
  readonly promises?: readonly PromiseGiven[]
  readonly close?: {
    readonly words: readonly Turn[]
    readonly nextOn: Day
    /** Who to call, in this order. */
    readonly ifItGoesWrong: readonly string[]
  }
}

/** What came out of it. */
export interface Came {
  readonly decisions: readonly DecisionId[]
  /** In the order in which they were given. */
  readonly promises: readonly PromiseId[]
  readonly plan: PlanId | null
}

/** Holds a meeting through its stages, minute by minute, as far as the story tells. */
export async function hold(story: Story, meeting: MeetingId, told: Sitting): Promise<Came> {
  let clock = told.began
  const next = (minutes = 1) => {
    clock = addMinutes(clock, minutes)
    return clock
  }
  const leading = <T>(work: (visit: Visit) => Promise<T>) => story.as(told.leads, next(), work)
  const round = (stage: Stage | null, turns: readonly Turn[]) =>
    leading(async (visit) => {
      if (stage) must(await moveStage(visit, meeting, stage))
      for (const turn of turns) await takeTurn(later(visit, next(2)), meeting, turn)
    })
  const came = { decisions: [] as DecisionId[], promises: [] as PromiseId[] }

  await leading((visit) =>
    openMeeting(
      visit,
      meeting,
      told.here.map((name) => cast[name]),
    ),
  )
  await round('strengths', told.strengths)
  if (told.worries) await round('worries', told.worries)
  if (told.familyTime) {
    await round('knowledge', told.knowledge ?? [])
    await leading(async (visit) => {
      must(await moveStage(visit, meeting, 'family-time'))
      await answerFamilyTime(visit, meeting, told.familyTime ?? 'offered')
      if (told.familyTime === 'taken') await endFamilyTime(later(visit, next(15)), meeting)
    })
  }
  if (told.ideas) {
    await leading(async (visit) => void must(await moveStage(visit, meeting, 'ideas')))
    for (const idea of told.ideas) {
      came.decisions.push(await speakOf(story, meeting, idea, { leads: told.leads, next }))
    }
  }
  if (told.promises) {
    await leading(async (visit) => {
      must(await moveStage(visit, meeting, 'promises'))
      for (const promise of told.promises ?? []) {
        came.promises.push(await give(later(visit, next()), meeting, promise))
      }
    })
  }
  if (!told.close) return { ...came, plan: null }
  const { words, nextOn, ifItGoesWrong } = told.close
  await round('close', words)
  const plan = await leading(async (visit) => {
    const closed = must(await closeMeeting(visit, meeting, { nextOn }))
    if (!closed) throw new Error('The story closes a meeting twice.')
    return must(await makePlan(visit, { ...closed, ifItGoesWrong }))
  })
  return { ...came, plan }
}

async function takeTurn(visit: Visit, meeting: MeetingId, [who, said]: Turn): Promise<void> {
  const turn =
    typeof said === 'string' ? { how: 'said' as const, words: said } : { ...said, words: '' }
  must(await recordSpokenWords(visit, meeting, { person: cast[who], ...turn }))
}

/** An idea is put on the table, each one answers it, and then it is settled or stays open. */
async function speakOf(
  story: Story,
  meeting: MeetingId,
  { idea, childIdea = '', said, outcome, unasked }: Idea,
  { leads, next }: { readonly leads: CastName; readonly next: () => Instant },
): Promise<DecisionId> {
  const decision = await story.as(leads, next(), (visit) =>
    proposeDecision(visit, meeting, { idea, childIdea }),
  )
  for (const [who, stance, words = {}] of said) {
    await story.as(who, next(), async (visit) =>
      must(
        await answerDecision(visit, meeting, {
          decision,
          person: cast[who],
          stance,
          ownWords: words.own ?? '',
          wouldWork: words.would ?? '',
          outLoud: !words.aside,
          bottomLine: null,
        }),
      ),
    )
  }
  await story.as(leads, next(), async (visit) => {
    if (unasked) {
      const people = unasked.people.map((name) => cast[name])
      await leaveUnasked(visit, meeting, { decision, people, because: unasked.because })
    }
    if (outcome) await settleDecision(visit, meeting, { decision, state: 'taken', outcome })
  })
  return decision
}

/** Somebody says what they will do, hears it read back, and it is right. */
async function give(visit: Visit, meeting: MeetingId, given: PromiseGiven): Promise<PromiseId> {
  const { by, to, willDo, dueOn, help = '' } = given
  const id = must(
    await promiseAtMeeting(visit, meeting, {
      by: cast[by],
      to: to && cast[to],
      willDo,
      dueOn,
      help,
    }),
  )
  must(await hearPromiseBack(visit, meeting, id, 'right'))
  return id
}
