import { peopleWithPass, permit } from '../../../../modules/access/index.ts'
import { planPage } from '../../../../modules/plans/index.ts'
import type { MeetingId, PersonId } from '../../../../shared/ids.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import type { Ask } from '../../../kernel/route.ts'

/**
 * Of which plan and whose the words are: only who leads the meeting types for others, and only for those
 * who take part in it.
 */
export async function typedFor({ visit, params }: Ask) {
  const meeting = params.meeting as MeetingId
  const person = params.person as PersonId
  const { id: plan, family } = await planPage(visit, { meeting })
  permit(visit, 'mark-clearness', { family, meeting })
  permit(visit, 'reply-to-plan', { family, meeting, person })
  if (!(await peopleWithPass(visit, meeting)).includes(person)) throw new NotFound()
  return { plan, family, meeting, person }
}
