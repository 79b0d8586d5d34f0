import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { beyondReach, permit, type SystemVisit, type Visit } from '../../access/index.ts'
import { type Feedback, questions } from '../types.ts'

const voice = tablesOf('voice')

/**
 * Keeps a person's answers where nobody can find out whose they are: no name, no time, a random id. Apart
 * from them stands only that this person answered.
 */
export async function giveFeedback(
  visit: Visit,
  { family, meeting }: { readonly family: FamilyId; readonly meeting: MeetingId },
  feedback: Feedback,
): Promise<Outcome<'given-before'>> {
  permit(visit, 'give-feedback', { family, meeting, person: visit.person })
  return beyondReach(visit, async (system) => {
    if (!(await markGiven(system, visit, meeting))) return refused('given-before')
    const given = [
      ...questions.map((question) => ({ question, answer: feedback.answers[question], words: '' })),
      { question: 'change', answer: null, words: feedback.change.trim() },
    ] as const
    const said = given
      .filter(({ answer, words }) => answer !== null || words !== '')
      .map((one) => ({ agency_id: system.agency, id: newId(), meeting_id: meeting, ...one }))
      // Lying in the order of their ids, rows do not tell which came in together.
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    if (said.length > 0) await voice(system.tx).insertInto('voice.feedback').values(said).execute()
    return done
  })
}

async function markGiven(
  system: SystemVisit,
  { person }: Visit,
  meeting: MeetingId,
): Promise<boolean> {
  const row = await voice(system.tx)
    .insertInto('voice.feedback_given')
    .values({ agency_id: system.agency, id: newId(), meeting_id: meeting, person_id: person })
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'meeting_id', 'person_id']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
