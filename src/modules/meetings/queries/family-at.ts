import type { FamilyId, MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Visit } from '../../access/index.ts'

/** Whose meeting it is, known from the visitor's own leave to enter it; not found without one. */
export function familyAt(visit: Visit, meeting: MeetingId): FamilyId {
  const pass = visit.facts.passes.find((one) => one.meeting === meeting && !one.ended)
  if (!pass) throw new NotFound()
  return pass.family
}
