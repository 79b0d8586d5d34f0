import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { doneWith, type Outcome, refused } from '../../../shared/outcome.ts'
import {
  beyondReach,
  type Capacity,
  givePass,
  membersOf,
  permit,
  type Visit,
} from '../../access/index.ts'
import { openAccount } from '../../doors/index.ts'
import { tell } from '../events.ts'
import { safetyStanding } from '../queries/safety-standing.ts'
import { capacitiesAt } from '../rules/capacities-at.ts'
import { gapsBeforeInviting, type InvitingGap } from '../rules/gaps-before-inviting.ts'
import { isOpen } from '../rules/gaps-before-meeting.ts'
import { mayLead } from '../rules/may-lead.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { lockMeeting, saveComing, saveSeat } from '../store.ts'
import type { Meeting } from '../types.ts'

const meetings = tablesOf('meetings')

/** Who was invited now, and whose invitation waits until the meeting is safe for somebody else. */
export interface Invited {
  readonly sent: readonly PersonId[]
  readonly held: readonly PersonId[]
}

/**
 * Invites everyone with a chair who was not invited yet, or one of them: from then on they may enter the
 * meeting. An open safety answer holds the invitations to all others.
 */
export async function sendInvitations(
  visit: Visit,
  id: MeetingId,
  only?: PersonId,
): Promise<Outcome<InvitingGap | 'nobody-left' | 'too-late', Invited>> {
  const meeting = await lockMeeting(visit, id)
  permit(visit, 'send-invitations', { meeting: id, family: meeting.family })
  if (!mayStillChange(meeting.state)) return refused('too-late')
  const chairs = await chairsAt(visit, id)
  const members = await membersOf(visit, [meeting.family])
  const held = (person: PersonId) => capacitiesAt(members, person, visit.today)
  const planned = chairs
    .filter(({ state, person }) => state === 'planned' && (only ?? person) === person)
    .map(({ person }) => person)
  const facts = {
    ...meeting,
    coordinatorIsTheirWorker: meeting.coordinator !== null && !mayLead(held(meeting.coordinator)),
    seats: chairs,
    openSafety: await whoIsNotSafeYet(visit, id),
  }
  const judged = planned.map((person) => ({
    person,
    gaps: gapsBeforeInviting(facts, person, visit.now),
  }))
  const sent = judged.filter(({ gaps }) => gaps.length === 0).map(({ person }) => person)
  if (sent.length === 0)
    return refused('nobody-left', ...new Set(judged.flatMap(({ gaps }) => gaps)))
  const isStaff = (person: PersonId) => held(person).some((as) => staff.includes(as))
  await invite(
    visit,
    meeting,
    chairs.filter(({ person }) => sent.includes(person)),
    isStaff,
  )
  return doneWith({ sent, held: planned.filter((person) => !sent.includes(person)) })
}

/** Whoever invites may not read the answers; that somebody is not safe yet holds the invitations all the same. */
const whoIsNotSafeYet = (visit: Visit, id: MeetingId): Promise<PersonId[]> =>
  beyondReach(visit, async (system) =>
    (await safetyStanding(system, id)).filter(isOpen).map(({ person }) => person),
  )

const staff: readonly Capacity[] = ['worker', 'supervisor', 'coordinator']

/** A person somebody trusts stays a guest: their leave to enter ends with the meeting. */
async function invite(
  visit: Visit,
  { id, family }: Meeting,
  chairs: readonly { readonly person: PersonId; readonly trustedBy: PersonId | null }[],
  isStaff: (person: PersonId) => boolean,
): Promise<void> {
  const people = chairs.map(({ person }) => person)
  for (const person of people) {
    await saveSeat(visit, id, person, { state: 'invited' })
    await saveComing(visit, id, person, { invited_at: visit.now })
  }
  await beyondReach(visit, async (system) => {
    for (const { person, trustedBy } of chairs) {
      const role = trustedBy ? 'guest' : 'participant'
      const grantedBy = trustedBy ?? visit.person
      await givePass(system, { person, meeting: id, family, role, grantedBy })
      // The agency's own people sign in by their work and keep that one account.
      if (!isStaff(person)) await openAccount(system, person, 'family')
    }
    await tell(system, id, 'invitations-sent', people)
  })
}

const chairsAt = (visit: Visit, meeting: MeetingId) =>
  meetings(visit.tx)
    .selectFrom('meetings.seat')
    .select(['person_id as person', 'side', 'state', 'trusted_by as trustedBy'])
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('state', '<>', 'left-out')
    .orderBy('added_at')
    .execute()
