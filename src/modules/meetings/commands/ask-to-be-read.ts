import type { MeetingId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { sitting } from '../queries/sitting.ts'
import { isListening } from '../rules/is-listening.ts'
import { partReadIn } from '../rules/part-read-in.ts'
import { lockMeeting, saveWord } from '../store.ts'

/** "Read mine for me": hands the words one prepared for this stage to everyone at the meeting. */
export async function askToBeRead(visit: Visit, id: MeetingId): Promise<void> {
  const { person, door } = visit
  permit(visit, 'take-turn', { family: familyAt(visit, id), meeting: id, person })
  await lockMeeting(visit, id)
  const { meeting, left } = await sitting(visit, id)
  const part = partReadIn(meeting.stage)
  const mine = left.find((word) => word.person === person && word.part === part)
  if (!isListening(meeting) || !mine || mine.readAloud) return
  await saveWord(visit, meeting, {
    person,
    part: mine.part,
    words: mine.words,
    audience: 'meeting',
    readAloud: true,
    typedBy: person,
    door,
  })
}
