import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { may, permit, type Visit } from '../../access/index.ts'
import { namesOf } from '../../people/index.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { findMeeting } from '../store.ts'
import type { WishState } from '../types.ts'
import { familyAt } from './family-at.ts'

const meetings = tablesOf('meetings')

/** Somebody the visitor named. */
export interface MyWish {
  readonly id: string
  readonly called: string
  readonly tie: string
  readonly askMeFirst: boolean
  readonly state: WishState
  /** What the coordinator answered; empty when nothing yet. */
  readonly answerWords: string
}

/** Somebody the visitor gave a chair themselves. */
/** Whether the message went out yet is not told: it waits while anybody does not feel safe. */
export interface MyTrusted {
  readonly person: PersonId
  readonly goesBy: string
  readonly initials: string
  readonly role: string
}

/** The visitor's own list of who should be there. Nobody else's list is in here. */
export interface WhoPage {
  readonly coordinator: string | null
  readonly mayChange: boolean
  readonly mayTrust: boolean
  readonly wishes: readonly MyWish[]
  readonly trusted: readonly MyTrusted[]
}

/** Whom the visitor named or asked for one meeting. */
export async function whoPage(visit: Visit, id: MeetingId): Promise<WhoPage> {
  const subject = { meeting: id, family: familyAt(visit, id) }
  permit(visit, 'read-meeting', subject)
  if (!may(visit, 'name-person', subject).may) throw new NotFound()
  const meeting = await findMeeting(visit, id)
  const wishes = await meetings(visit.tx)
    .selectFrom('meetings.wished_person')
    .select([
      'id',
      'called',
      'tie',
      'ask_me_first as askMeFirst',
      'state',
      'answer_words as answerWords',
    ])
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('named_by', '=', visit.person)
    .orderBy('named_at')
    .orderBy('called')
    .execute()
  const seats = await meetings(visit.tx)
    .selectFrom('meetings.seat')
    .select(['person_id as person', 'role'])
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('trusted_by', '=', visit.person)
    .where('state', '<>', 'left-out')
    .orderBy('added_at')
    .execute()
  const names = await namesOf(visit, [meeting.coordinator, ...seats.map(({ person }) => person)])
  return {
    coordinator: meeting.coordinator ? (names.get(meeting.coordinator)?.goesBy ?? null) : null,
    mayChange: mayStillChange(meeting.state),
    mayTrust: may(visit, 'invite-trusted-person', subject).may,
    wishes,
    trusted: seats.flatMap((seat) => {
      const name = names.get(seat.person)
      return name ? [{ ...seat, goesBy: name.goesBy, initials: name.initials }] : []
    }),
  }
}
