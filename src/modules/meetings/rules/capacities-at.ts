import type { PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import type { Capacity, Member } from '../../access/index.ts'

/**
 * At a meeting a person stands in every capacity they hold that day; a child of fourteen is a youth.
 * Source: docs/decisions/0003, 42 USC 675(1)(B)
 */
export const capacitiesAt = (
  members: readonly Pick<Member, 'person' | 'as' | 'youth' | 'until'>[],
  person: PersonId,
  today: Day,
): Capacity[] =>
  members
    .filter((one) => one.person === person && (one.until === null || one.until > today))
    .map((one) => (one.as === 'child' && one.youth ? 'youth' : one.as))
