import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { meetingTimes } from '../../meetings/index.ts'
import { mayBeShown } from '../rules/may-be-shown.ts'
import type { FeedbackAnswer, Question } from '../types.ts'

const voice = tablesOf('voice')

export type FeedbackOf =
  | { readonly shown: false; readonly missing: number }
  | {
      readonly shown: true
      readonly counts: readonly {
        readonly question: Question
        readonly answer: FeedbackAnswer
        readonly count: number
      }[]
      /** What should we change: everyone's words, in no order. */
      readonly changes: readonly string[]
    }

/** What people said about one meeting, for the supervisor, once five or more have answered. */
export async function feedbackOf(visit: Visit, meeting: MeetingId): Promise<FeedbackOf> {
  permit(visit, 'read-feedback', { meeting })
  if (!(await meetingTimes(visit, meeting))) throw new NotFound()
  const { given } = await voice(visit.tx)
    .selectFrom('voice.feedback_given')
    .select((one) => one.fn.countAll<string>().as('given'))
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .executeTakeFirstOrThrow()
  const { may, missing } = mayBeShown(Number(given))
  if (!may) return { shown: false, missing }
  const rows = await voice(visit.tx)
    .selectFrom('voice.feedback')
    .select(['question', 'answer', 'words'])
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .orderBy('id')
    .execute()
  const counts = new Map<string, { question: Question; answer: FeedbackAnswer; count: number }>()
  for (const { question, answer } of rows) {
    if (question === 'change' || answer === null) continue
    const key = `${question} ${answer}`
    const sofar = counts.get(key)?.count ?? 0
    counts.set(key, { question, answer, count: sofar + 1 })
  }
  return {
    shown: true,
    counts: [...counts.values()],
    changes: rows.map(({ words }) => words).filter((words) => words !== ''),
  }
}
