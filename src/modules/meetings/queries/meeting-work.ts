import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { type Capacity, may, membersOf, permit, type Visit } from '../../access/index.ts'
import { familyNames } from '../../families/index.ts'
import { namesOf } from '../../people/index.ts'
import { type BoardRow, boardRow } from '../rules/board-row.ts'
import { capacitiesAt } from '../rules/capacities-at.ts'
import { type FamilyRatio, familyRatio } from '../rules/family-ratio.ts'
import { gapsBeforeInviting, type InvitingGap } from '../rules/gaps-before-inviting.ts'
import { gapsBeforeMeeting, isOpen, type MeetingGap } from '../rules/gaps-before-meeting.ts'
import { isColleague } from '../rules/is-colleague.ts'
import { mayLead } from '../rules/may-lead.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { type CallAbout, whoToCallNext } from '../rules/who-to-call-next.ts'
import type { AskWords, Coming, Meeting, Seat } from '../types.ts'
import { type Preparation, preparation } from './preparation.ts'

/** One person on the board of a meeting. */
export interface BoardPerson {
  readonly person: PersonId
  readonly goesBy: string
  readonly initials: string
  readonly role: string
  readonly capacities: readonly Capacity[]
  readonly state: Seat['state']
  readonly row: BoardRow
  readonly byLink: boolean
  readonly way: Coming['way']
  readonly packetWay: Coming['packetWay']
  readonly arrangement: string
}

/** Everything the board of one meeting shows to the agency's people. */
export interface MeetingWork {
  readonly meeting: Meeting
  readonly familyCalled: string
  readonly askedBy: string
  readonly coordinator: string | null
  readonly leads: boolean
  /** Whether the visitor may set, invite and leave out: the coordinator, and the supervisor in their place. */
  readonly mayRun: boolean
  /** The same, while the day can still be set or moved. */
  readonly maySet: boolean
  /** The safety column and every word about it are for the coordinator and the supervisor. */
  readonly seesSafety: boolean
  /** What the asker said, why now and what to know; never in the family's pages. */
  readonly ask: AskWords
  readonly bottomLines: readonly string[]
  /** Whether the visitor may write the bottom lines, until the meeting begins. */
  readonly mayWriteLines: boolean
  readonly people: readonly BoardPerson[]
  readonly leftOut: readonly { readonly person: PersonId; readonly goesBy: string }[]
  readonly ratio: FamilyRatio
  readonly next: {
    readonly person: PersonId
    readonly goesBy: string
    readonly about: CallAbout
  } | null
  readonly inviting: {
    /** How many could be invited now, and how many wait until it is safe for somebody else. */
    readonly now: number
    readonly held: number
    readonly gaps: readonly InvitingGap[]
  }
  readonly notPrepared: readonly (MeetingGap & { readonly goesBy: string })[]
  readonly wishes: number
  readonly packet: Preparation['packet']
}

/** The board of one meeting, for its coordinator, the family's worker and the supervisor. Four questions. */
export async function meetingWork(visit: Visit, id: MeetingId): Promise<MeetingWork> {
  const found = await preparation(visit, id)
  const { meeting, chairs, safety, calls, packet } = found
  const subject = { meeting: id, family: meeting.family }
  permit(visit, 'read-meeting-work', subject)
  const members = await membersOf(visit, [meeting.family])
  const families = await familyNames(visit, [meeting.family])
  const { askedBy, coordinator } = meeting
  const names = await namesOf(visit, [askedBy, coordinator, ...chairs.map((one) => one.person)])
  const called = (person: PersonId) => names.get(person)?.goesBy ?? '–'
  const held = (person: PersonId) => capacitiesAt(members, person, visit.today)
  const seated = chairs.filter(({ state }) => state !== 'left-out')
  const seesSafety = may(visit, 'read-safety-answers', subject).may
  const people = inOrder(seated, held).map((chair) => ({
    person: chair.person,
    side: chair.side,
    role: chair.role,
    state: chair.state,
    way: chair.way,
    byLink: chair.byLink,
    packetWay: chair.packetWay,
    arrangement: chair.arrangement,
    goesBy: called(chair.person),
    initials: names.get(chair.person)?.initials ?? '',
    capacities: held(chair.person),
    talked: calls.some((one) => one.person === chair.person && one.outcome === 'talked'),
    row: boardRow({
      seat: chair,
      coming: chair,
      safety: safety.find((one) => one.person === chair.person),
      words: found.words.filter((one) => one.person === chair.person).map((one) => one.part),
      packetSent: packet === 'sent' || packet === 'changed',
    }),
  }))
  const mayRun = may(visit, 'set-meeting', subject).may
  const next = seesSafety ? whoToCallNext(people.filter((one) => !isColleague(one))) : null
  const mustBePrepared = people
    .filter((one) => one.capacities.some((as) => as === 'parent' || as === 'youth'))
    .map((one) => one.person)
  const gaps = seesSafety ? gapsBeforeMeeting({ mustBePrepared, calls, safety }) : []
  return {
    meeting,
    ask: found.ask,
    bottomLines: found.bottomLines,
    wishes: found.wishes,
    packet,
    familyCalled: families.get(meeting.family) ?? '–',
    askedBy: called(askedBy),
    coordinator: coordinator && called(coordinator),
    leads: may(visit, 'run-meeting', subject).may,
    mayRun,
    mayWriteLines: mayStillChange(meeting.state) && may(visit, 'set-bottom-lines', subject).may,
    maySet: mayRun && mayStillChange(meeting.state),
    seesSafety,
    people,
    leftOut: chairs
      .filter(({ state }) => state === 'left-out')
      .map(({ person }) => ({ person, goesBy: called(person) })),
    ratio: familyRatio(seated.map(({ side }) => side)),
    next: next && { ...next, goesBy: called(next.person) },
    inviting: inviting(visit, found, coordinator ? held(coordinator) : []),
    notPrepared: gaps.map((gap) => ({ ...gap, goesBy: called(gap.person) })),
  }
}

function inviting(
  visit: Visit,
  { meeting, chairs, safety }: Preparation,
  coordinatorIs: readonly Capacity[],
): MeetingWork['inviting'] {
  const seats = chairs.filter(({ state }) => state !== 'left-out')
  const facts = {
    ...meeting,
    seats,
    coordinatorIsTheirWorker: !mayLead(coordinatorIs),
    openSafety: safety.filter(isOpen).map((one) => one.person),
  }
  const judged = seats
    .filter(({ state }) => state === 'planned')
    .map(({ person }) => gapsBeforeInviting(facts, person, visit.now))
  const onlySafety = judged.filter((gaps) => gaps.every((gap) => gap === 'safety-open'))
  return {
    now: judged.filter((gaps) => gaps.length === 0).length,
    held: onlySafety.filter((gaps) => gaps.length > 0).length,
    gaps: [...new Set(judged.flat())],
  }
}

const first: readonly Capacity[] = ['parent', 'youth', 'child', 'kin', 'caregiver', 'tribe']

/** Parents first, then the children, kin, and whoever stands beside them. */
const inOrder = <One extends { readonly person: PersonId }>(
  all: readonly One[],
  held: (person: PersonId) => readonly Capacity[],
): One[] => {
  const place = ({ person }: One) => {
    const found = first.findIndex((as) => held(person).includes(as))
    return found < 0 ? first.length : found
  }
  return all.toSorted((a, b) => place(a) - place(b))
}
