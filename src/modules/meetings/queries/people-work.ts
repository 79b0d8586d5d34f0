import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { type Capacity, type Deed, may, membersOf, permit, type Visit } from '../../access/index.ts'
import { type Named, namesOf } from '../../people/index.ts'
import { capacitiesAt } from '../rules/capacities-at.ts'
import { isColleague } from '../rules/is-colleague.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import type { LeftOutBecause, Seat } from '../types.ts'

const meetings = tablesOf('meetings')

/** Somebody with a chair, or without one any more. */
export interface SeatedPerson extends Pick<Seat, 'person' | 'side' | 'role' | 'state'> {
  readonly who: Named
  /** One of the agency's own people, whom nobody prepares with a call. */
  readonly ours: boolean
  /** Who chose this person to stand beside them. */
  readonly chosenBy: string | null
  /** Why they are left out, for the coordinator alone. */
  readonly leftOut: {
    readonly because: LeftOutBecause
    readonly otherWay: string
    readonly until: string
    /** What they wrote to the coordinator since. */
    readonly notes: readonly string[]
  } | null
}

/** A name from somebody's list, to be given a chair or an answer. */
export interface OpenWish {
  readonly id: string
  readonly called: string
  readonly tie: string
  readonly reach: string
  readonly askMeFirst: boolean
  readonly namedBy: string
}

/** Somebody of the circle without a chair. */
export interface FreePerson {
  readonly who: Named
  readonly capacities: readonly Capacity[]
}

/** Who is in, who could be, who was named, who is left out. */
export interface PeopleWork {
  readonly family: FamilyId
  /** Who leads the meeting, as they are called; empty while nobody does. */
  readonly coordinator: string
  readonly seats: readonly SeatedPerson[]
  readonly circle: readonly FreePerson[]
  readonly wishes: readonly OpenWish[]
  readonly mayAdd: boolean
  /** May merge the lists and leave out: the coordinator, and the supervisor in their place. */
  readonly mayDecide: boolean
}

/** The people of one meeting for the agency; lists and reasons as far as the visitor may see them. Three questions. */
export async function peopleWork(
  visit: Visit,
  id: MeetingId,
  ...deeds: readonly Deed[]
): Promise<PeopleWork> {
  const found = await load(visit, id)
  if (!found) throw new NotFound()
  const { family, seats, wishes } = found
  const subject = { meeting: id, family }
  for (const deed of ['read-meeting-work', ...deeds] as const) permit(visit, deed, subject)
  const members = await membersOf(visit, [family])
  const names = await namesOf(visit, [
    found.coordinator,
    ...members.map((one) => one.person),
    ...seats.flatMap((seat) => [seat.person, seat.trustedBy]),
    ...wishes.map((wish) => wish.namedBy),
  ])
  const called = (person: PersonId) => names.get(person)?.goesBy ?? '–'
  const isFree = (person: PersonId) =>
    person !== found.coordinator && !seats.some((seat) => seat.person === person)
  const canChange = mayStillChange(found.state)
  return {
    family,
    coordinator: found.coordinator ? called(found.coordinator) : '',
    seats: seats.flatMap(({ trustedBy, because, otherWay, until, notes, ...seat }) => {
      const who = names.get(seat.person)
      const leftOut = because && {
        because,
        otherWay: otherWay ?? '',
        until: until ?? '',
        notes: notes.map(({ words }) => words),
      }
      const chosenBy = trustedBy && called(trustedBy)
      const capacities = capacitiesAt(members, seat.person, visit.today)
      return who ? [{ ...seat, who, chosenBy, leftOut, ours: isColleague({ capacities }) }] : []
    }),
    circle: [...new Set(members.map((one) => one.person))].filter(isFree).flatMap((person) => {
      const who = names.get(person)
      const capacities = capacitiesAt(members, person, visit.today)
      return who && capacities.length > 0 ? [{ who, capacities }] : []
    }),
    wishes: wishes.map((wish) => ({ ...wish, namedBy: called(wish.namedBy) })),
    mayAdd: canChange && may(visit, 'seat-person', subject).may,
    mayDecide: canChange && may(visit, 'leave-person-out', subject).may,
  }
}

const load = (visit: Visit, id: MeetingId) =>
  meetings(visit.tx)
    .selectFrom('meetings.meeting as m')
    .select(['m.family_id as family', 'm.state', 'm.coordinator_id as coordinator'])
    .select((m) => [
      jsonArrayFrom(
        m
          .selectFrom('meetings.seat as s')
          .leftJoin('meetings.left_out as l', (on) =>
            on
              .onRef('l.agency_id', '=', 's.agency_id')
              .onRef('l.meeting_id', '=', 's.meeting_id')
              .onRef('l.person_id', '=', 's.person_id')
              .on('l.ended_at', 'is', null),
          )
          .select(['s.person_id as person', 's.side', 's.role', 's.state'])
          .select(['s.trusted_by as trustedBy', 'l.because', 'l.other_way as otherWay'])
          .select('l.until_words as until')
          .select((s) =>
            jsonArrayFrom(
              s
                .selectFrom('meetings.note as n')
                .select('n.words')
                .whereRef('n.agency_id', '=', 's.agency_id')
                .whereRef('n.meeting_id', '=', 's.meeting_id')
                .whereRef('n.person_id', '=', 's.person_id')
                .orderBy('n.said_at'),
            ).as('notes'),
          )
          .whereRef('s.agency_id', '=', 'm.agency_id')
          .whereRef('s.meeting_id', '=', 'm.id')
          .orderBy('s.added_at')
          .orderBy('s.id'),
      ).as('seats'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.wished_person as v')
          .select(['v.id', 'v.called', 'v.tie', 'v.reach', 'v.ask_me_first as askMeFirst'])
          .select('v.named_by as namedBy')
          .whereRef('v.agency_id', '=', 'm.agency_id')
          .whereRef('v.meeting_id', '=', 'm.id')
          .where('v.state', '=', 'named')
          .orderBy('v.named_at')
          .orderBy('v.id'),
      ).as('wishes'),
    ])
    .where('m.agency_id', '=', visit.agency)
    .where('m.id', '=', id)
    .executeTakeFirst()
