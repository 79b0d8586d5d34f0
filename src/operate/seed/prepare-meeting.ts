import { withInventedIds } from '../../db/new-id.ts'
import {
  type Ask,
  answerInvitation,
  askForMeeting,
  type LoggedCall,
  logCall,
  makePacket,
  type PacketWords,
  prepareWords,
  sendInvitations,
  sendPacket,
  setMeeting,
  takeMeeting,
  type WordAudience,
  type WordPart,
} from '../../modules/meetings/index.ts'
import type { MeetingId } from '../../shared/ids.ts'
import { addMinutes, type Instant, wallClock } from '../../shared/time.ts'
import { type CastName, cast, meetingNamed, timeZone } from './cast.ts'
import { must, type Story } from './story.ts'

/** A worker asks for the meeting that goes by this name in the story. */
export async function ask(
  story: Story,
  { named, by, at }: { readonly named: string; readonly by: CastName; readonly at: Instant },
  { people, ...asked }: Omit<Ask, 'people'> & { readonly people: readonly CastName[] },
): Promise<MeetingId> {
  await story.as(by, at, (visit) =>
    withInventedIds(named, async () =>
      must(await askForMeeting(visit, { ...asked, people: people.map((name) => cast[name]) })),
    ),
  )
  return meetingNamed(named)
}

/** A coordinator takes a meeting on and says when and where it is. */
export async function takeAndSet(
  story: Story,
  meeting: MeetingId,
  to: {
    readonly by: CastName
    readonly at: Instant
    readonly startsAt: Instant
    readonly place: string
    readonly opening?: string
    readonly minutes?: number
  },
): Promise<void> {
  await story.as(to.by, to.at, async (visit) => must(await takeMeeting(visit, meeting)))
  await story.as(to.by, addMinutes(to.at, 5), async (visit) =>
    must(
      await setMeeting(visit, meeting, {
        ...wallClock(timeZone, to.startsAt),
        minutes: to.minutes ?? 90,
        place: to.place,
        opening: to.opening ?? '',
      }),
    ),
  )
}

/** The coordinator talks with somebody alone, the safety question first; nobody makes them afraid. */
export async function talkedWith(
  story: Story,
  meeting: MeetingId,
  { by, at }: { readonly by: CastName; readonly at: Instant },
  person: CastName,
  call: Partial<LoggedCall> & { readonly note: string },
): Promise<void> {
  await story.as(by, at, (visit) =>
    logCall(visit, meeting, cast[person], {
      channel: 'phone',
      outcome: 'talked',
      minutes: 12,
      coming: null,
      safety: { answer: 'nobody', words: '' },
      words: [],
      ...call,
    }),
  )
}

/** Everyone with a chair is invited. */
export async function inviteAll(
  story: Story,
  meeting: MeetingId,
  { by, at }: { readonly by: CastName; readonly at: Instant },
): Promise<void> {
  await story.as(by, at, async (visit) => must(await sendInvitations(visit, meeting)))
}

/** Somebody says that they come, and what would help. */
export async function saysYes(
  story: Story,
  meeting: MeetingId,
  person: CastName,
  at: Instant,
  needs: 'nothing' | 'ride' | 'child-care' | 'call-cost' = 'nothing',
): Promise<void> {
  await story.as(person, at, async (visit) =>
    must(
      await answerInvitation(visit, meeting, {
        answer: needs === 'call-cost' ? 'call' : 'yes',
        betterTime: '',
        needsRide: needs === 'ride',
        needsChildCare: needs === 'child-care',
        needsCallCost: needs === 'call-cost',
      }),
    ),
  )
}

/** Somebody gets ready: what is good, what worries them, what they want. */
export async function leavesWords(
  story: Story,
  meeting: MeetingId,
  person: CastName,
  at: Instant,
  said: Partial<Record<WordPart, readonly [words: string, to: WordAudience, readAloud?: boolean]>>,
): Promise<void> {
  await story.as(person, at, async (visit) => {
    for (const [part, [words, audience, readAloud = false]] of Object.entries(said)) {
      must(
        await prepareWords(visit, meeting, {
          part: part as WordPart,
          words,
          audience,
          readAloud,
        }),
      )
    }
  })
}

/** The pages are written and opened to everyone who is invited. */
export async function sendPages(
  story: Story,
  meeting: MeetingId,
  { by, at }: { readonly by: CastName; readonly at: Instant },
  words: PacketWords,
): Promise<void> {
  await story.as(by, at, async (visit) => {
    must(await makePacket(visit, meeting, words))
    must(await sendPacket(visit, meeting))
  })
}
