import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { namesOf } from '../../people/index.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { readiness, type TaskStanding } from '../rules/readiness.ts'
import { findMeeting } from '../store.ts'
import type { WordAudience, WordPart } from '../types.ts'
import { familyAt } from './family-at.ts'

const meetings = tablesOf('meetings')

/** One task of getting ready, with the visitor's own words for it. */
export interface ReadyTask {
  readonly part: WordPart
  readonly standing: TaskStanding
  readonly words: string
  readonly audience: WordAudience | null
  readonly readAloud: boolean
}

/** What one person has got ready for a meeting, and for whom. */
export interface ReadyPage {
  readonly coordinator: string | null
  readonly mayChange: boolean
  readonly tasks: readonly ReadyTask[]
  readonly done: number
}

/** The visitor's own three tasks; nobody else's words. */
export async function readyPage(visit: Visit, id: MeetingId): Promise<ReadyPage> {
  const { person } = visit
  permit(visit, 'read-meeting', { meeting: id, family: familyAt(visit, id) })
  const meeting = await findMeeting(visit, id)
  const said = await meetings(visit.tx)
    .selectFrom('meetings.prepared_word')
    .select(['part', 'words', 'audience', 'read_aloud as readAloud'])
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('person_id', '=', person)
    .where('superseded_at', 'is', null)
    .execute()
  const names = await namesOf(visit, [meeting.coordinator])
  const { tasks, done } = readiness(said.map(({ part }) => part))
  return {
    coordinator: meeting.coordinator ? (names.get(meeting.coordinator)?.goesBy ?? null) : null,
    mayChange: mayStillChange(meeting.state),
    done,
    tasks: tasks.map(({ part, standing }) => {
      const word = said.find((one) => one.part === part)
      return {
        part,
        standing,
        words: word?.words ?? '',
        audience: word?.audience ?? null,
        readAloud: word?.readAloud ?? false,
      }
    }),
  }
}
