import type { MeetingState } from '../../../modules/meetings/index.ts'
import type { StatusLook } from '../../parts/status-word.tsx'

/** What the standing of a meeting looks like. */
export const stateLooks: Readonly<Record<MeetingState, StatusLook>> = {
  asked: 'waiting',
  preparing: 'under-way',
  ready: 'done',
  live: 'under-way',
  closing: 'under-way',
  closed: 'closed',
  'called-off': 'closed',
  refused: 'closed',
}
