import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import type { Circle, CircleMember, Home, Member, Named, Side } from '../types.ts'
import { capacitiesToday } from './capacities-today.ts'
import { inOrder } from './in-order.ts'

interface Gathered {
  readonly family: FamilyId
  readonly row: {
    readonly called: string
    readonly opened: Day
    readonly ties: readonly { person: PersonId; tie: string; side: Side }[]
    readonly homes: readonly Home[]
  }
  readonly belongings: readonly Member[]
  readonly names: ReadonlyMap<PersonId, Named>
  readonly today: Day
}

/**
 * A circle is everyone who belongs today, each once, with all they are to it; who left stands apart.
 * Source: docs/decisions/0020
 */
export function drawCircle({ family, row, belongings, names, today }: Gathered): Circle {
  const people = [...new Set(belongings.map((one) => one.person))]
  const everyone = people.flatMap((person): CircleMember[] => {
    const named = names.get(person)
    if (!named) return []
    const own = belongings.filter((one) => one.person === person)
    const tie = row.ties.find((one) => one.person === person)
    const capacities = capacitiesToday(own, today)
    return [
      {
        ...named,
        capacities,
        since: own.map((one) => one.from).sort()[0] ?? today,
        until:
          capacities.length > 0
            ? null
            : (own
                .map((one) => one.until)
                .sort()
                .at(-1) ?? null),
        tie: tie?.tie ?? '',
        side: tie?.side ?? 'unknown',
      },
    ]
  })
  return {
    family,
    called: row.called,
    opened: row.opened,
    members: inOrder(everyone.filter((one) => one.capacities.length > 0)),
    past: inOrder(everyone.filter((one) => one.capacities.length === 0)),
    homes: row.homes,
  }
}
