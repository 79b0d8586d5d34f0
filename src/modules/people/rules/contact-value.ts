import type { Channel } from '../types.ts'
import { normalReach } from './normal-reach.ts'

/**
 * A call and a text need a phone, a mail a mailbox, and a letter an address as it is written.
 * Source: docs/decisions/0020
 */
export function contactValue(channel: Channel, typed: string): string | null {
  if (channel === 'mail') return typed.trim().length < 3 ? null : typed
  const reach = normalReach(typed)
  return reach?.by === (channel === 'email' ? 'email' : 'phone') ? reach.value : null
}
