import type { Capacity } from '../types.ts'

/**
 * How far a capacity reaches into a kind of record: F in full, S a summary written for that reader,
 * O only what is their own, C with the written consent of the person it is about, T where the child
 * chose them, P on request as a party, L by order or law, N never, - does not apply.
 */
export type SharingReach = 'F' | 'S' | 'O' | 'C' | 'T' | 'P' | 'L' | 'N' | '-'

const columns = [
  'parent',
  'youth',
  'child',
  'support',
  'kin',
  'caregiver',
  'provider',
  'tribe',
  'gal',
  'casa',
  'parent-attorney',
  'worker',
  'supervisor',
  'coordinator',
  'quality',
] as const satisfies readonly Capacity[]

/** One letter a capacity, in the order of `columns`. */
const rows = {
  'meeting.invitation': 'FFFFFFFFFFFFFF-',
  'meeting.roster': 'FFSFFFSFFFFFFF-',
  'meeting.agenda-ground-rules': 'FFFFFFFFFFFFFFS',
  'meeting.summary-decisions': 'FFSCSSSFFFFFFFS',
  'meeting.private-family-time': 'NNNNNNNNNNNNNNN',
  'meeting.safety-screen-answers': 'OOONNONNLLLSFFN',
  'facilitator.prep-notes': 'OOONNOONNNNSSFN',
  'plan.family-plan': 'FFSCSSSFFFFFFFS',
  'plan.safety-or-protection-plan': 'FFSCSSSFFFFFFFS',
  'plan.case-plan.parent-section': 'OSNCNNSFFFOFFSS',
  'plan.case-plan.child-section': 'FFSCNSSFFFFFFSS',
  'plan.permanency-goal-timeline': 'FFSCSFSFFFFFFFS',
  'promise-or-action-item': 'OOOOOOOOFFOFFFS',
  'voice.child-entry': 'TOOTTTTTPTNTTTN',
  'voice.parent-story-private': 'ONNCNNNCNNCCCCN',
  'journal.shared-caregiver-parent': 'FTTCNFNNPCPFSNN',
  'family-time.schedule': 'FFFCSFSFFFFFFFS',
  'family-time.note': 'OSSCNOOFFFFFFNS',
  'kin.family-map': 'SOONONNFFFSFFSN',
  'kin.search-log': 'NSNNNNNSFSLFFNS',
  'kin.notice-and-response': 'SSNNONNFFFSFFSS',
  'contact.parent-address': 'OCNNNNNFFSFFFSN',
  'contact.caregiver-address': 'NCNNNOSSFSNFFNN',
  'contact.protected-address': 'OONNNONNNNNSSNN',
  'allegation-or-finding': 'SSNNNNNFFFPFFNS',
  'reporter-identity': 'NNNNNNNNNNNNNNN',
  'child.health-general': 'FFSCNFSFFFSFFNN',
  'mental-health-evaluation': 'OONCNSOPFPPFFNN',
  'sud-part2': 'OONCNNOCCCOCCNN',
  'sensitive-health': 'OONNNCONCNOCCNN',
  education: 'FFSCNFSFFFSFFSN',
  'dv.survivor-record': 'ONNNNNNNCNOSSNN',
  'criminal-history-check': 'ONNNNONNLNLSFNN',
  'court.order-report': 'FFSCNSSFFFFFFSN',
  'attorney-communication': 'OOONNNNNONONNNN',
  'icwa.inquiry-and-ancestry': 'OONNONNFFSFFFSS',
  'icwa.active-efforts-log': 'FFNCNNSFFFFFFSS',
  'worker.contact-note': 'SSNNNNNPPPPFFNS',
  'supervisor.consult-note': 'NNNNNNNLLLLFFNS',
  'feedback.individual-answer': 'OOOOOOOONNNNNNS',
  'access-log': 'OOOOOOOOOOOSFSS',
  'complaint-or-disagreement': 'OOOOOOOOFFOSFSS',
} as const

export type RecordKind = keyof typeof rows

/** Every kind of record the matrix speaks of. */
export const recordKinds = Object.keys(rows) as readonly RecordKind[]

/**
 * What a person may see of a kind of record follows from how they belong to the family; safety only makes it less.
 * Source: docs/decisions/0003
 */
export function sharingReach(kind: RecordKind, capacity: Capacity): SharingReach {
  const column = (columns as readonly string[]).indexOf(capacity)
  return (rows[kind][column] ?? 'N') as SharingReach
}
