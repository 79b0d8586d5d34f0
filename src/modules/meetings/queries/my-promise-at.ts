import type { MeetingId, PromiseId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { type PromiseLine, promisesOfMeeting } from '../../promises/index.ts'
import { isListening } from '../rules/is-listening.ts'
import { findMeeting } from '../store.ts'
import { familyAt } from './family-at.ts'

/** One of the visitor's own promises at a meeting under way, to be heard. */
export async function myPromiseAt(
  visit: Visit,
  id: MeetingId,
  promise: PromiseId,
): Promise<PromiseLine> {
  permit(visit, 'read-live', { family: familyAt(visit, id), meeting: id })
  if (!isListening(await findMeeting(visit, id))) throw new NotFound()
  const mine = (await promisesOfMeeting(visit, id)).find(
    (one) => one.id === promise && one.by === visit.person,
  )
  if (!mine) throw new NotFound()
  return mine
}
