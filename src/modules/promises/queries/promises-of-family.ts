import type { FamilyId } from '../../../shared/ids.ts'
import { may, type Visit } from '../../access/index.ts'
import { subjectOf } from '../store.ts'
import type { PromiseLine } from '../types.ts'
import { selectLines, withStanding } from './promise-lines.ts'

/** What was promised in a family's circle, both ways, as far as the visitor may read it. */
export async function promisesOfFamily(visit: Visit, family: FamilyId): Promise<PromiseLine[]> {
  const rows = await selectLines(visit).where('p.family_id', '=', family).execute()
  return withStanding(visit, rows).filter((line) => may(visit, 'read-promise', subjectOf(line)).may)
}
