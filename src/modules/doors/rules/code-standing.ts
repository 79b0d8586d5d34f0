import { addMinutes, type Instant } from '../../../shared/time.ts'
import type { SentCode } from '../types.ts'

const goodForMinutes = 10
const mostTries = 5
const samePressForMinutes = 1

/**
 * A code opens the door once, within ten minutes, and not after five wrong tries; a second press of the same button is the same once.
 * Source: docs/decisions/0008
 */
export function codeStanding(code: SentCode, now: Instant): 'good' | 'over' {
  if (code.sentAt === null) return 'over'
  if (code.usedAt !== null && now >= addMinutes(code.usedAt, samePressForMinutes)) return 'over'
  if (code.tries >= mostTries) return 'over'
  return now < addMinutes(code.sentAt, goodForMinutes) ? 'good' : 'over'
}
