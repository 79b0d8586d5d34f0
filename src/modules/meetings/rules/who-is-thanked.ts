import type { PersonId } from '../../../shared/ids.ts'
import type { LeftWord, Seat } from '../types.ts'

/**
 * Whoever came to a meeting, or sent words to it, is thanked; words kept to oneself were not sent.
 * Source: docs/decisions/0014
 */
export const whoIsThanked = (
  seats: readonly Pick<Seat, 'person' | 'state' | 'here'>[],
  left: readonly Pick<LeftWord, 'person' | 'audience'>[],
): PersonId[] =>
  seats
    .filter(({ state }) => state !== 'left-out')
    .filter(
      ({ person, here }) =>
        here === true || left.some((word) => word.person === person && word.audience !== 'only-me'),
    )
    .map(({ person }) => person)
