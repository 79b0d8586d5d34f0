import type { FamilyId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'
import { familyRow } from '../store.ts'
import type { Happening } from '../types.ts'

/** A family's story, newest first, at most so many lines. @throws NotFound */
export const storyOf = async (
  visit: SystemVisit,
  family: FamilyId,
  most = 50,
): Promise<readonly Happening[]> => (await familyRow(visit, family, most)).story
