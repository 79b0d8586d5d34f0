import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import { type Membership, membersOf, permit, type Visit } from '../../access/index.ts'
import { type Named, namesOf } from '../../people/index.ts'

const families = tablesOf('families')

/** One family of a staff member's list. */
export interface MyFamily {
  readonly family: FamilyId
  readonly called: string
  readonly opened: Day
  readonly children: readonly Named[]
  /** How many people belong besides the children. */
  readonly others: number
}

const working: readonly Membership[] = ['worker', 'supervisor', 'coordinator']

/** The longest list one page shows. */
const most = 200

/** The families a staff member works with, by name; a supervisor's are all that are open. Three questions. */
export async function myFamilies(visit: Visit): Promise<MyFamily[]> {
  permit(visit, 'read-families')
  const mine = [
    ...visit.facts.memberships.filter((one) => working.includes(one.as)),
    ...visit.facts.passes.filter((pass) => pass.role === 'coordinator'),
  ].map((one) => one.family)
  const isEveryone = visit.facts.staffRoles.includes('supervisor')
  if (mine.length === 0 && !isEveryone) return []
  const rows = await families(visit.tx)
    .selectFrom('families.family')
    .select(['id', 'called', 'opened_on'])
    .where('agency_id', '=', visit.agency)
    .where('closed_on', 'is', null)
    .$if(!isEveryone, (all) => all.where('id', 'in', mine))
    .orderBy('called')
    .orderBy('id')
    .limit(most)
    .execute()
  const members = (
    await membersOf(
      visit,
      rows.map((row) => row.id),
    )
  ).filter((one) => one.until === null || one.until > visit.today)
  const children = members.filter((one) => one.as === 'child')
  const names = await namesOf(
    visit,
    children.map((one) => one.person),
  )
  return rows.map((row) => {
    const here = members.filter((one) => one.family === row.id)
    const young = new Set(here.filter((one) => one.as === 'child').map((one) => one.person))
    const others = new Set(here.map((one) => one.person).filter((one) => !young.has(one)))
    return {
      family: row.id,
      called: row.called,
      opened: row.opened_on,
      children: [...young].flatMap((one) => names.get(one) ?? []),
      others: others.size,
    }
  })
}
