import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import type {
  Capacity,
  ConsentKind,
  Facts,
  HoldScope,
  Known,
  Membership,
  ScopeAnswer,
} from '../types.ts'
import { capacitiesIn } from './capacities-in.ts'
import { sharingReach } from './sharing-reach.ts'

const inTheCircle: Record<Membership, boolean> = {
  parent: true,
  child: true,
  kin: true,
  support: false,
  caregiver: true,
  provider: false,
  tribe: true,
  gal: true,
  casa: true,
  'parent-attorney': false,
  worker: true,
  supervisor: true,
  coordinator: true,
}

const promisedToAll: readonly Capacity[] = ['parent', 'youth', 'child']

const worksWithFamily: readonly Membership[] = ['worker', 'supervisor', 'coordinator']

/**
 * The database shows a person only the families, meetings and people that the same rules would show them.
 * Source: docs/decisions/0002, docs/decisions/0026
 */
export function scopeOf(facts: Facts, known: Known): ScopeAnswer {
  const here = facts.onlyMeeting
  const passes = facts.passes.filter(
    (pass) => !pass.ended && (here === null || pass.meeting === here),
  )
  const leads = passes.filter((pass) => pass.role === 'coordinator')
  const memberships = here === null ? facts.memberships : []
  const works = here === null && facts.staffRoles.length > 0
  const supervises = works && facts.staffRoles.includes('supervisor')
  const inConflict = facts.conflicts.length > 0 ? known.inConflict : []
  const knows = [...new Set([...known.people, facts.person])].filter(
    (person) => !inConflict.includes(person),
  )
  const reaches = (kind: Parameters<typeof sharingReach>[0], family: FamilyId) =>
    capacitiesIn(facts, family).some((as) => sharingReach(kind, as) === 'F')
  const everyone = { allBut: inConflict }
  const everywhere = { allBut: facts.conflicts }
  return {
    circle: memberships.filter((one) => inTheCircle[one.as]).map((one) => one.family),
    staff: supervises
      ? everywhere
      : [
          ...memberships.filter((one) => worksWithFamily.includes(one.as)).map((one) => one.family),
          ...leads.map((pass) => pass.family),
        ],
    emergency: works ? facts.emergencies : [],
    meeting: passes.map((pass) => pass.meeting),
    coordinator: leads.map((pass) => pass.meeting),
    'whole-plan': passes
      .filter(({ family }) => reaches('plan.family-plan', family))
      .map((pass) => pass.meeting),
    promises: memberships
      .map((one) => one.family)
      .filter(
        (family) =>
          capacitiesIn(facts, family).some((as) => promisedToAll.includes(as)) ||
          reaches('promise-or-action-item', family),
      ),
    asks: supervises || (works && facts.staffRoles.includes('coordinator')) ? everywhere : [],
    people: supervises ? everyone : knows,
    contact: supervises ? everyone : works ? knows : [],
    location: supervises
      ? everyone
      : works && facts.staffRoles.includes('worker')
        ? knows.filter((person) => !known.inEmergency.includes(person))
        : [],
    'consented-mental-health-evaluation': consented(facts, 'mental-health-evaluation'),
    'consented-sud-part2': consented(facts, 'sud-part2'),
    'consented-sensitive-health': consented(facts, 'sensitive-health'),
    'apart-location': keptFrom(facts, 'location'),
    'apart-contact': keptFrom(facts, 'contact'),
    'apart-schedule': keptFrom(facts, 'schedule'),
    'apart-school': keptFrom(facts, 'school'),
    'apart-photo': keptFrom(facts, 'photo'),
    'apart-kin': keptFrom(facts, 'kin'),
  }
}

const consented = (facts: Facts, kind: ConsentKind): PersonId[] =>
  facts.consents.filter((one) => one.kind === kind).map((one) => one.about)

const keptFrom = (facts: Facts, scope: HoldScope): PersonId[] =>
  facts.keptFrom.filter(({ scopes }) => scopes.includes(scope)).map(({ person }) => person)
