import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import {
  beyondReach,
  givePass,
  membersOf,
  permit,
  type SystemVisit,
  type Visit,
} from '../../access/index.ts'
import { openAccount } from '../../doors/index.ts'
import { addPerson, namesOf, peopleByReach, type Reach } from '../../people/index.ts'
import { tell } from '../events.ts'
import { familyAt } from '../queries/family-at.ts'
import { safetyStanding } from '../queries/safety-standing.ts'
import { isOpen } from '../rules/gaps-before-meeting.ts'
import { type TrustedStanding, trustedStanding } from '../rules/trusted-standing.ts'
import { addSeats, lockMeeting, saveComing, saveSeat } from '../store.ts'
import type { Meeting, SeatState, Side } from '../types.ts'

const meetings = tablesOf('meetings')

/** Somebody a parent or youth trusts, and where a message may reach them. */
export interface TrustedPerson {
  readonly called: string
  /** Who they are to the one who asks: "Coach", "My aunt". */
  readonly tie: string
  readonly reach: Reach
}

interface Chair {
  readonly person: PersonId
  readonly state: SeatState
  readonly trustedBy: PersonId | null
  /** The coordinator left them out; then nobody else brings them back. */
  readonly leftOut: boolean
}

/**
 * Gives somebody one trusts a chair at this meeting and leave to enter it, until it ends or it is taken
 * back. The message to them waits while the coordinator still arranges for somebody's safety.
 */
export async function inviteTrustedPerson(
  visit: Visit,
  id: MeetingId,
  trusted: TrustedPerson,
): Promise<TrustedStanding> {
  const family = familyAt(visit, id)
  permit(visit, 'invite-trusted-person', { meeting: id, family })
  const inviter = visit.person
  const side = sideOf(visit, family)
  return beyondReach(visit, async (system) => {
    const meeting = await lockMeeting(system, id)
    const chairs = await chairsAt(system, id)
    const known = await knownAt(system, trusted)
    const circle = new Set((await membersOf(system, [family])).map(({ person }) => person))
    const hasChair = (person: PersonId) => chairs.some((one) => one.person === person)
    const standing = trustedStanding({
      state: meeting.state,
      trustedNow: chairs.filter((one) => one.trustedBy === inviter && isSet(one)).length,
      trustedEver: chairs.filter((one) => one.trustedBy === inviter).length,
      circleWithoutChair: [...known.keys()].some(
        (person) => circle.has(person) && !hasChair(person),
      ),
      chairs: chairs.flatMap(({ person, state, trustedBy, leftOut }) => {
        const sameName = known.get(person)
        const mine = trustedBy === inviter && !leftOut
        return sameName === undefined ? [] : [{ state, mine, sameName }]
      }),
    })
    if (standing !== 'give') return standing
    const isFree = (person: PersonId) =>
      !chairs.some((one) => one.person === person && one.trustedBy !== inviter)
    // Somebody whom others brought or who belongs is written down anew: who asks shall not learn of it.
    const sameName = [...known].find(([person, same]) => same && isFree(person))?.[0]
    const guest = sameName ?? (await meet(system, trusted, visit))
    await seat(system, meeting, { guest, inviter, side, role: trusted.tie })
    if (chairs.some((one) => one.person === inviter && one.state === 'invited')) {
      await invite(system, meeting, guest)
    }
    return standing
  })
}

const isSet = ({ state }: Chair) => state !== 'left-out'

const sideOf = (visit: Visit, family: FamilyId): Side =>
  visit.facts.memberships.some((one) => one.family === family && one.as === 'child')
    ? 'child'
    : 'family'

const chairsAt = (system: SystemVisit, meeting: MeetingId): Promise<Chair[]> =>
  meetings(system.tx)
    .selectFrom('meetings.seat as s')
    .select((one) => [
      's.person_id as person',
      's.state',
      's.trusted_by as trustedBy',
      one
        .exists(
          one
            .selectFrom('meetings.left_out as l')
            .select('l.id')
            .whereRef('l.agency_id', '=', 's.agency_id')
            .whereRef('l.meeting_id', '=', 's.meeting_id')
            .whereRef('l.person_id', '=', 's.person_id')
            .where('l.ended_at', 'is', null),
        )
        .$castTo<boolean>()
        .as('leftOut'),
    ])
    .where('s.agency_id', '=', system.agency)
    .where('s.meeting_id', '=', meeting)
    .execute()

/** Everyone reached at the same phone or mail, and whether they go by the same name. */
async function knownAt(
  system: SystemVisit,
  { called, reach }: TrustedPerson,
): Promise<Map<PersonId, boolean>> {
  const found = await peopleByReach(system, reach)
  const names = await namesOf(
    system,
    found.map(({ person }) => person),
  )
  const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase()
  return new Map(
    [...names.values()].map((one) => [one.person, plain(one.goesBy) === plain(called)]),
  )
}

const meet = (
  system: SystemVisit,
  { called, reach }: TrustedPerson,
  { person, language }: Visit,
): Promise<PersonId> =>
  addPerson(
    system,
    { goesBy: called, language },
    {
      by: person,
      contacts: [
        {
          channel: reach.by === 'email' ? 'email' : 'text',
          value: reach.value,
          messageOk: true,
          hours: null,
          note: '',
          preferred: true,
        },
      ],
    },
  )

async function seat(
  system: SystemVisit,
  { id, family }: Meeting,
  chair: { guest: PersonId; inviter: PersonId; side: Side; role: string },
): Promise<void> {
  const { guest, inviter, side, role } = chair
  await addSeats(system, { id, family }, [
    { person: guest, side, role, trustedBy: inviter, addedBy: inviter },
  ])
  await saveSeat(system, id, guest, { state: 'planned', role })
  await givePass(system, { person: guest, meeting: id, family, role: 'guest', grantedBy: inviter })
  await openAccount(system, guest, 'family')
}

/** Sends the invitation after the others have had theirs, unless one must wait for a safe way. */
async function invite(system: SystemVisit, { id }: Meeting, guest: PersonId): Promise<void> {
  if ((await safetyStanding(system, id)).some(isOpen)) return
  await saveSeat(system, id, guest, { state: 'invited' })
  await saveComing(system, id, guest, { invited_at: system.now })
  await tell(system, id, 'invitations-sent', [guest])
}
