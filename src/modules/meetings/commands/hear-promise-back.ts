import type { MeetingId, PromiseId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Outcome } from '../../../shared/outcome.ts'
import type { Visit } from '../../access/index.ts'
import {
  type Corrected,
  type PromiseProblem,
  promisesOfMeeting,
  readBackPromise,
} from '../../promises/index.ts'
import { isListening } from '../rules/is-listening.ts'
import { lockMeeting } from '../store.ts'

/** At the meeting the maker hears their promise: that is right, or in other words. Not while the family is alone. */
export async function hearPromiseBack(
  visit: Visit,
  meeting: MeetingId,
  promise: PromiseId,
  answer: 'right' | Corrected,
): Promise<Outcome<PromiseProblem>> {
  if (!isListening(await lockMeeting(visit, meeting))) throw new NotFound()
  const given = await promisesOfMeeting(visit, meeting)
  if (!given.some(({ id }) => id === promise)) throw new NotFound()
  return readBackPromise(visit, promise, answer)
}
