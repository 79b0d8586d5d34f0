import { standingOf } from '../../src/modules/access/rules/standing-of.ts'
import type { Facts, Known } from '../../src/modules/access/types.ts'
import type { FamilyId, MeetingId, PersonId } from '../../src/shared/ids.ts'
import type { Day, Instant } from '../../src/shared/time.ts'
import { now, type RandomWorld, type Row, today } from './random-world.ts'

const staffCapacities = ['worker', 'supervisor', 'coordinator']
const outsideCircle = ['support', 'provider', 'parent-attorney']

/** A clock or a day of a row, to compare; far away when there is none. */
const at = (value: unknown): number =>
  typeof value === 'string' ? Date.parse(value) : Number.POSITIVE_INFINITY

const isLive = (row: Row) => at(row.until_on) > at(today)

/**
 * What the rules should be told of one person in a world, worked out from its rows in plain loops: the
 * second opinion on the one statement that loads the facts.
 */
export function factsOfWorld(
  world: RandomWorld,
  person: PersonId,
  mode: Facts['mode'],
): { facts: Facts; known: Known } {
  const rows = (table: string, column = 'person_id') =>
    (world.rows.get(table) ?? []).filter((row) => row[column] === person)
  const all = (table: string) => world.rows.get(table) ?? []
  const holdsAgainst = rows('access.safety_hold', 'against_id').filter(
    (hold) => at(hold.from_at) <= at(now) && at(hold.until_at) > at(now) && hold.lifted_at === null,
  )
  const isKeptFrom = (meeting: unknown) =>
    holdsAgainst.some(
      (hold) =>
        (hold.scopes as string[]).some((one) =>
          ['location', 'contact', 'schedule'].includes(one),
        ) &&
        all('access.meeting_pass').some(
          (pass) => pass.meeting_id === meeting && pass.person_id === hold.person_id,
        ) &&
        !rows('access.clearing').some(
          (one) =>
            one.meeting_id === meeting &&
            one.ended_at === null &&
            at(one.cleared_at) >= at(hold.from_at),
        ),
    )
  const roles = rows('access.staff_role').filter(isLive)
  const memberships = rows('access.membership').filter(isLive)
  const passes = rows('access.meeting_pass').map((pass) => ({
    meeting: pass.meeting_id as MeetingId,
    family: pass.family_id as FamilyId,
    role: pass.role as Facts['passes'][number]['role'],
    over: at(pass.ends_at) <= at(now),
    keptFrom: isKeptFrom(pass.meeting_id),
  }))
  const declared = rows('access.conflict').filter((one) => one.ended_at === null)
  const related = roles.length > 0 ? rows('access.membership').filter(isFamily) : []
  const conflicts = unique([...declared, ...related].map((row) => row.family_id as FamilyId))
  const emergencies = unique(
    rows('access.glass')
      .filter((one) => at(one.ends_at) > at(now))
      .map((one) => one.family_id as FamilyId),
  )
  const near = unique([
    ...memberships
      .filter((one) => !outsideCircle.includes(String(one.capacity)))
      .map((one) => one.family_id),
    ...passes.filter((one) => one.role === 'coordinator' && !one.over).map((one) => one.family),
  ])
  const entered = passes.filter((one) => !one.over && !one.keptFrom).map((one) => one.meeting)
  const around = [
    ...all('access.membership').filter((one) => near.includes(one.family_id)),
    ...all('access.meeting_pass').filter(
      (one) => near.includes(one.family_id) || entered.includes(one.meeting_id as MeetingId),
    ),
    ...all('access.staff_role').filter((one) => one.until_on === null),
  ].map((one) => one.person_id as PersonId)
  const throughGlass = all('access.membership')
    .filter((one) => emergencies.includes(one.family_id as FamilyId))
    .map((one) => one.person_id as PersonId)
  return {
    known: {
      people: unique([...around, ...throughGlass]),
      inEmergency: unique(throughGlass).filter((one) => !around.includes(one)),
      inConflict: unique(
        all('access.membership')
          .filter((one) => conflicts.includes(one.family_id as FamilyId) && isFamily(one))
          .map((one) => one.person_id as PersonId)
          .filter((one) => one !== person),
      ),
    },
    facts: standingOf({
      agency: world.agency,
      person,
      today: today as Day,
      now: now as Instant,
      mode,
      staffRoles: roles.map((one) => one.role as Facts['staffRoles'][number]),
      memberships: memberships.map((one) => ({
        family: one.family_id as FamilyId,
        as: one.capacity as Facts['memberships'][number]['as'],
        youth: at(one.youth_from_on) <= at(today),
      })),
      passes,
      onlyMeeting: null,
      keptFrom: holdsAgainst.map((hold) => ({
        person: hold.person_id as PersonId,
        scopes: hold.scopes as Facts['keptFrom'][number]['scopes'],
      })),
      conflicts,
      emergencies,
      consents: rows('access.consent', 'to_id')
        .filter((one) => one.withdrawn_at === null && at(one.until_on) >= at(today))
        .map((one) => ({
          kind: String(one.kind),
          about: one.about_id as PersonId,
          family: one.family_id as FamilyId,
        })),
    }),
  }
}

const isFamily = (row: Row) => !staffCapacities.includes(String(row.capacity))

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
