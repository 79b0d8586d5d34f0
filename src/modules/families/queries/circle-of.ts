import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { type Member, membersOf, type SystemVisit } from '../../access/index.ts'
import { type Named, namesOf } from '../../people/index.ts'
import { capacitiesToday } from '../rules/capacities-today.ts'
import { inOrder } from '../rules/in-order.ts'
import { familyRow } from '../store.ts'
import type { Circle, CircleMember, Side } from '../types.ts'

/**
 * A family's circle with names and capacities as they are today, as far as the visitor may see; whoever
 * shows it asks for the deed of the page. Three questions. @throws NotFound
 */
export async function circleOf(visit: SystemVisit, family: FamilyId): Promise<Circle> {
  const row = await familyRow(visit, family)
  const belongings = await membersOf(visit, [family])
  const names = await namesOf(
    visit,
    belongings.map((one) => one.person),
  )
  const ties = new Map(row.ties.map((tie) => [tie.person, tie]))
  const everyone = [...names.values()].map((named) =>
    memberFrom(named, belongingsOf(belongings, named.person), ties.get(named.person), visit.today),
  )
  return {
    family,
    called: row.called,
    opened: row.opened,
    members: inOrder(everyone.filter((one) => one.capacities.length > 0)),
    past: inOrder(everyone.filter((one) => one.capacities.length === 0)),
    homes: row.homes,
  }
}

const belongingsOf = (all: readonly Member[], person: PersonId) =>
  all.filter((one) => one.person === person)

function memberFrom(
  named: Named,
  belongings: readonly Member[],
  tie: { readonly tie: string; readonly side: Side } | undefined,
  today: SystemVisit['today'],
): CircleMember {
  const days = belongings.map((one) => one.from).sort()
  const ends = belongings.map((one) => one.until).sort()
  const capacities = capacitiesToday(belongings, today)
  return {
    ...named,
    capacities,
    since: days[0] ?? today,
    until: capacities.length > 0 ? null : (ends.at(-1) ?? null),
    tie: tie?.tie ?? '',
    side: tie?.side ?? 'unknown',
  }
}
