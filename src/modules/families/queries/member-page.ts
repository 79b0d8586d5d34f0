import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { membersOf, type Visit } from '../../access/index.ts'
import { type PersonCard, personCard } from '../../people/index.ts'
import { drawCircle } from '../rules/draw-circle.ts'
import { familyRow } from '../store.ts'
import type { CircleMember, Membership } from '../types.ts'

/** One person of a circle for those who work with the family. */
export interface MemberPage {
  readonly called: string
  readonly card: PersonCard
  readonly member: CircleMember
  /** How they belong now; each can be ended. */
  readonly belongsAs: readonly Membership[]
  readonly isChild: boolean
}

/** Everything about one person of a circle, in four questions. @throws NotFound */
export async function memberPage(
  visit: Visit,
  of: { readonly family: FamilyId; readonly person: PersonId },
): Promise<MemberPage> {
  const { family, person } = of
  const card = await personCard(visit, of)
  const row = await familyRow(visit, family)
  const own = (await membersOf(visit, [family])).filter((one) => one.person === person)
  const names = new Map([[person, card]])
  const circle = drawCircle({ family, row, belongings: own, names, today: visit.today })
  const member = [...circle.members, ...circle.past][0]
  if (!member) throw new NotFound()
  const belongsAs = own.filter((one) => one.until === null).map((one) => one.as)
  return { called: row.called, card, member, belongsAs, isChild: belongsAs.includes('child') }
}
