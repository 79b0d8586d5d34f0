import type { MeetingId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { sidesAround, sitting } from '../queries/sitting.ts'
import { atTable } from '../rules/at-table.ts'
import { isListening } from '../rules/is-listening.ts'
import { isRound, whoseTurn } from '../rules/whose-turn.ts'
import { addSpokenWord, lockMeeting } from '../store.ts'

/** "Pass": from one's own phone. Pressed late, when it is somebody else's turn, it changes nothing. */
export async function passMyTurn(visit: Visit, id: MeetingId): Promise<void> {
  const { person } = visit
  const family = familyAt(visit, id)
  permit(visit, 'take-turn', { family, meeting: id, person })
  await lockMeeting(visit, id)
  const { meeting, seats, spoken, left } = await sitting(visit, id)
  const { stage } = meeting
  if (!isListening(meeting) || !isRound(stage)) return
  const { agency } = await sidesAround(visit, family)
  const table = atTable(stage, seats, { spoken, left, agency, leads: meeting.coordinator })
  if (!whoseTurn(stage, table).includes(person)) return
  await addSpokenWord(visit, meeting, {
    person,
    stage,
    words: '',
    passed: true,
    readForThem: false,
  })
}
