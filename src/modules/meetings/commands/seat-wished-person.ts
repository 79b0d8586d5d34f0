import type { Updateable } from 'kysely'
import type { Database } from '../../../db/tables.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { addToCircle } from '../../families/index.ts'
import { type NewContact, normalReach } from '../../people/index.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { lockMeeting } from '../store.ts'
import { seatPerson } from './seat-person.ts'

const meetings = tablesOf('meetings')

/** Who a named person turns out to be: somebody of the circle already, or somebody to write down now. */
export type WhoItIs =
  | { readonly person: PersonId }
  | { readonly as: 'kin' | 'caregiver' | 'provider'; readonly tie: string }

/** Turns a name from somebody's list into a chair. Whoever said "ask me first" is asked first. */
export async function seatWishedPerson(
  visit: Visit,
  id: MeetingId,
  wish: string,
  { who, asked }: { readonly who: WhoItIs; readonly asked: boolean },
): Promise<Outcome<'ask-first' | 'no-tie' | 'too-late'>> {
  const { family, state } = await lockMeeting(visit, id)
  permit(visit, 'answer-wish', { meeting: id, family })
  if (!mayStillChange(state)) return refused('too-late')
  const named = await openWish(visit, id, wish)
  if (named.ask_me_first && !asked) return refused('ask-first')
  if (!('person' in who) && who.tie.trim() === '') return refused('no-tie')
  const person = 'person' in who ? who.person : await writeDown(visit, family, named, who)
  await seatPerson(visit, id, person, 'chosen-by-family')
  await saveWish(visit, id, wish, { state: 'seated' })
  return done
}

/** Says to whoever named somebody why there is no chair now. */
export async function answerWish(
  visit: Visit,
  id: MeetingId,
  wish: string,
  words: string,
): Promise<Outcome<'no-words'>> {
  const { family } = await lockMeeting(visit, id)
  permit(visit, 'answer-wish', { meeting: id, family })
  await openWish(visit, id, wish)
  if (words.trim() === '') return refused('no-words')
  await saveWish(visit, id, wish, { state: 'not-now', answer_words: words })
  return done
}

async function openWish(visit: Visit, meeting: MeetingId, wish: string) {
  const named = await meetings(visit.tx)
    .selectFrom('meetings.wished_person')
    .select(['called', 'reach', 'ask_me_first'])
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('id', '=', wish)
    .where('state', '=', 'named')
    .executeTakeFirst()
  if (!named) throw new NotFound()
  return named
}

async function saveWish(
  visit: Visit,
  meeting: MeetingId,
  wish: string,
  changes: Updateable<Database['meetings.wished_person']>,
): Promise<void> {
  await meetings(visit.tx)
    .updateTable('meetings.wished_person')
    .set(changes)
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('id', '=', wish)
    .execute()
}

async function writeDown(
  visit: Visit,
  family: FamilyId,
  named: { readonly called: string; readonly reach: string },
  { as, tie }: Exclude<WhoItIs, { readonly person: PersonId }>,
): Promise<PersonId> {
  const added = await addToCircle(visit, {
    family,
    details: { goesBy: named.called },
    as,
    tie,
    side: 'unknown',
    contact: contactFrom(named.reach),
  })
  if (!added.ok) throw new Error(`Nobody is written down without a birthday as ${as}.`)
  return added.value
}

/** Nobody has said yet that a message may be left, so we call. */
function contactFrom(typed: string): NewContact | null {
  const reach = normalReach(typed)
  if (!reach) return null
  const channel = reach.by === 'phone' ? 'call' : 'email'
  return { channel, value: reach.value, messageOk: false, hours: null, note: '', preferred: true }
}
