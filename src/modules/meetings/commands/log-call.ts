import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { lockMeeting, saveComing, saveSafetyAnswer, saveWord } from '../store.ts'
import type {
  Answer,
  CallChannel,
  CallOutcome,
  Meeting,
  PacketWay,
  SafetyKind,
  WordAudience,
  WordPart,
} from '../types.ts'

const meetings = tablesOf('meetings')

/** One talk, or one try: how, what came of it, and what the person said that we typed for them. */
export interface LoggedCall {
  readonly channel: CallChannel
  readonly outcome: CallOutcome
  readonly minutes: number | null
  readonly note: string
  /** What they said to the invitation; null when it was not spoken of. */
  readonly coming: {
    readonly answer: Answer
    readonly betterTime: string
    readonly needsRide: boolean
    readonly needsChildCare: boolean
    readonly needsCallCost: boolean
  } | null
  /** How they want the pages to read, when it was spoken of. */
  readonly packetWay?: PacketWay | null
  readonly safety: { readonly answer: SafetyKind; readonly words: string } | null
  readonly words: readonly {
    readonly part: WordPart
    readonly words: string
    readonly audience: WordAudience
    readonly readAloud: boolean
  }[]
}

/** Notes a call with a person and keeps what they said, as said by them and typed by us. */
export async function logCall(
  visit: Visit,
  id: MeetingId,
  person: PersonId,
  call: LoggedCall,
): Promise<void> {
  const meeting = await lockMeeting(visit, id)
  permit(visit, 'log-call', { meeting: id, family: meeting.family, person })
  await requireSeat(visit, id, person)
  if (call.coming) await saveComing(visit, id, person, comingOf(visit, call.coming))
  if (call.packetWay) await saveComing(visit, id, person, { packet_way: call.packetWay })
  await saveCall(visit, meeting, person, call)
  const typedBy = visit.person
  if (call.safety) await saveSafetyAnswer(visit, meeting, { ...call.safety, person, typedBy })
  for (const word of call.words) {
    await saveWord(visit, meeting, { ...word, person, typedBy, door: 'helper' })
  }
}

const comingOf = (visit: Visit, coming: NonNullable<LoggedCall['coming']>) => ({
  answer: coming.answer,
  answered_at: visit.now,
  answered_through: 'helper' as const,
  better_time: coming.betterTime,
  needs_ride: coming.needsRide,
  needs_child_care: coming.needsChildCare,
  needs_call_cost: coming.needsCallCost,
})

async function saveCall(
  visit: Visit,
  { id, family }: Meeting,
  person: PersonId,
  { channel, outcome, minutes, note }: LoggedCall,
): Promise<void> {
  await meetings(visit.tx)
    .insertInto('meetings.call_note')
    .values({
      agency_id: visit.agency,
      id: newId(),
      meeting_id: id,
      family_id: family,
      person_id: person,
      channel,
      outcome,
      minutes,
      note,
      at: visit.now,
      by_person_id: visit.person,
    })
    .execute()
}

/** Not found unless this person has a chair in reach. */
async function requireSeat(visit: Visit, meeting: MeetingId, person: PersonId): Promise<void> {
  const found = await meetings(visit.tx)
    .selectFrom('meetings.seat')
    .select('id')
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('person_id', '=', person)
    .executeTakeFirst()
  if (!found) throw new NotFound()
}
