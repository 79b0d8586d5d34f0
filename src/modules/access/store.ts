import { randomUUID } from 'node:crypto'
import { insertAtCommit } from '../../db/transaction.ts'
import type { Deed } from './deeds.ts'
import type { Because, Subject, Visit } from './types.ts'

/** One line of who did or read what and why they were allowed; written with the commit or nothing is. */
export function writeEntry(visit: Visit, deed: Deed, subject: Subject, because: Because): void {
  insertAtCommit(visit.tx, 'access.audit_entry', {
    agency_id: visit.agency,
    id: randomUUID(),
    at: visit.now,
    person_id: visit.person,
    door: visit.door,
    deed,
    subject: subject.meeting ? 'meeting' : subject.family ? 'family' : 'person',
    subject_id: subject.meeting ?? subject.family ?? subject.person ?? null,
    family_id: subject.family ?? null,
    because,
  })
}
