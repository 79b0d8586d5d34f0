import type { MeetingId, PromiseId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Outcome } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { type NewPromise, type PromiseProblem, proposePromise } from '../../promises/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { isListening } from '../rules/is-listening.ts'
import { lockMeeting } from '../store.ts'

/** The coordinator writes down what somebody at the table says they will do. It counts once it was read back. */
export async function promiseAtMeeting(
  visit: Visit,
  meeting: MeetingId,
  promise: Pick<NewPromise, 'by' | 'to' | 'willDo' | 'dueOn' | 'help'>,
): Promise<Outcome<PromiseProblem, PromiseId>> {
  const family = familyAt(visit, meeting)
  permit(visit, 'run-meeting', { family, meeting })
  if (!isListening(await lockMeeting(visit, meeting))) throw new NotFound()
  return proposePromise(visit, { ...promise, family, meeting })
}
