import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { locationOf } from '../../people/index.ts'
import type { Circle, CircleMember, Home } from '../types.ts'
import { circleOf } from './circle-of.ts'

/** Where one child lives now, the address with it: for the few who may know. */
export interface HomePage {
  readonly circle: Circle
  readonly child: CircleMember
  readonly home: Home | null
  readonly address: string
}

/** Where a child of a family lives now, address and all; looking is noted. @throws NotFound */
export async function homePage(
  visit: Visit,
  of: { readonly family: FamilyId; readonly person: PersonId },
): Promise<HomePage> {
  permit(visit, 'read-location', of)
  const circle = await circleOf(visit, of.family)
  const child = circle.members.find((one) => one.person === of.person)
  if (!child?.capacities.some((as) => as === 'child' || as === 'youth')) throw new NotFound()
  return {
    circle,
    child,
    home: circle.homes.find((one) => one.child === of.person) ?? null,
    address: (await locationOf(visit, of.person)) ?? '',
  }
}
