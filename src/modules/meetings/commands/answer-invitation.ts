import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { type Door, permit, type SystemVisit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { wayAfter } from '../rules/ways-to-take-part.ts'
import { findMeeting, saveComing } from '../store.ts'
import type { Answer } from '../types.ts'

const meetings = tablesOf('meetings')

/** Whether somebody comes, and what would help. */
export interface InvitationAnswer {
  readonly answer: Answer
  /** A better time in their words; empty when this one is fine. */
  readonly betterTime: string
  readonly needsRide: boolean
  readonly needsChildCare: boolean
  readonly needsCallCost: boolean
}

/** Says for oneself whether one comes. May be said again until the meeting begins; the last word counts. */
export async function answerInvitation(
  visit: Visit,
  meeting: MeetingId,
  said: InvitationAnswer,
): Promise<Outcome<'too-late'>> {
  const { person, door } = visit
  permit(visit, 'answer-invitation', { meeting, person, family: familyAt(visit, meeting) })
  return keep(visit, { meeting, person, door }, said)
}

/**
 * The same for the person a link was made for, who has shown nothing but the link.
 * Not found when they have no chair at the meeting any more.
 */
export const answerByLink = (
  system: SystemVisit,
  said: InvitationAnswer & { readonly meeting: MeetingId; readonly person: PersonId },
): Promise<Outcome<'too-late'>> => keep(system, { ...said, door: 'link' }, said)

async function keep(
  visit: SystemVisit,
  { meeting, person, door }: { meeting: MeetingId; person: PersonId; door: Door },
  said: InvitationAnswer,
): Promise<Outcome<'too-late'>> {
  const { state } = await findMeeting(visit, meeting)
  if (!mayStillChange(state)) return refused('too-late')
  const coming = await chairOf(visit, meeting, person)
  await saveComing(visit, meeting, person, {
    answer: said.answer,
    answered_at: visit.now,
    answered_through: door,
    better_time: said.answer === 'other-time' ? said.betterTime : '',
    needs_ride: said.needsRide,
    needs_child_care: said.needsChildCare,
    needs_call_cost: said.needsCallCost,
    way: wayAfter(said.answer, coming.way),
  })
  return done
}

async function chairOf(visit: SystemVisit, meeting: MeetingId, person: PersonId) {
  const chair = await meetings(visit.tx)
    .selectFrom('meetings.seat as s')
    .innerJoin('meetings.coming as c', (join) =>
      join
        .onRef('c.agency_id', '=', 's.agency_id')
        .onRef('c.meeting_id', '=', 's.meeting_id')
        .onRef('c.person_id', '=', 's.person_id'),
    )
    .select('c.way')
    .where('s.agency_id', '=', visit.agency)
    .where('s.meeting_id', '=', meeting)
    .where('s.person_id', '=', person)
    .where('s.state', '<>', 'left-out')
    .executeTakeFirst()
  if (!chair) throw new NotFound()
  return chair
}
