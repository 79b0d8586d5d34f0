import type { Template } from '../types.ts'

/** Every event that somebody is told of, and with which words. */
const told: Readonly<Record<string, Template>> = {
  'code-asked': 'code',
  'invitations-sent': 'invitation',
  'meeting-changed': 'time-changed',
  'meeting-called-off': 'called-off',
  'packet-ready': 'packet-ready',
  'plan-ready': 'plan-ready',
  'message-thanks': 'thanks',
  'meeting-near': 'reminder',
  'promise-due': 'promise-due',
  'promise-late': 'promise-late',
}

/**
 * Of some news one person is told, with one template; all other news is nobody's message.
 * Source: docs/decisions/0013
 */
export const templateFor = (event: string): Template | null => told[event] ?? null
