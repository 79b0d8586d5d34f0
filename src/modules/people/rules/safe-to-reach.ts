import type { NewContact } from '../types.ts'

/** What may be done at a moment: reach them and leave word, reach only themselves, or wait until `HH:MM`. */
export type SafeReach =
  | { readonly now: true; readonly leaveMessage: boolean }
  | { readonly now: false; readonly from: string }

/**
 * We call, text or write to a person only at the hours they said are safe, and leave a message only where they said we may.
 * Source: docs/decisions/0020
 */
export function safeToReach(
  contact: Pick<NewContact, 'hours' | 'messageOk'>,
  /** `HH:MM` on the agency's clock. */
  time: string,
): SafeReach {
  const { hours, messageOk } = contact
  if (hours && !isWithin(hours.from, hours.until, time)) return { now: false, from: hours.from }
  return { now: true, leaveMessage: messageOk }
}

/** From the first minute on, up to the last and not including it; the same twice is the whole day. */
function isWithin(from: string, until: string, time: string): boolean {
  if (from === until) return true
  return from < until ? from <= time && time < until : from <= time || time < until
}
