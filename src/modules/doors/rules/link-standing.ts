import type { Instant } from '../../../shared/time.ts'
import type { MadeLink } from '../types.ts'

const mostTries = 5

/**
 * A link points somewhere until its day is over, it is taken back, or five wrong codes were typed behind it.
 * Source: docs/decisions/0008
 */
export function linkStanding(link: MadeLink, now: Instant): 'good' | 'over' {
  if (link.endedAt !== null || link.tries >= mostTries) return 'over'
  return now < link.endsAt ? 'good' : 'over'
}
