import { type RawBuilder, sql } from 'kysely'
import { type Scope, tablesOf } from '../../db/transaction.ts'
import type { AgencyId, FamilyId, MeetingId, PersonId } from '../../shared/ids.ts'
import type { Day } from '../../shared/time.ts'
import { scopeOf } from './rules/scope-of.ts'
import { type PassKept, standingOf } from './rules/standing-of.ts'
import type {
  Arrival,
  Door,
  Facts,
  Known,
  Membership,
  SessionMode,
  StaffRole,
  SystemVisit,
} from './types.ts'

const access = tablesOf('access')

/** A person's relations as they stand, and whom they may know of; the latter goes into the scope, never to a page. */
export interface Loaded {
  readonly facts: Facts
  readonly known: Known
  readonly arrival: Omit<Arrival, 'person'>
}

/**
 * Loads the facts of the person a session token belongs to, in one question; null when the sign-in is
 * over. A guest's is over with their leave to enter the meeting.
 */
export async function factsBySession(
  system: SystemVisit,
  tokenHash: Buffer,
): Promise<Loaded | null> {
  const { agency, now } = system
  return load(
    system,
    sql`
    session as (
      select * from access.session s
      where agency_id = ${agency} and token_hash = ${tokenHash} and ended_at is null
        and ends_at > ${now}::timestamptz
        and seen_at + make_interval(mins => idle_minutes) > ${now}::timestamptz
        and (mode <> 'guest' or exists (
          select from access.meeting_pass p
          where p.agency_id = s.agency_id and p.person_id = s.person_id
            and p.meeting_id = s.meeting_id and coalesce(p.ends_at > ${now}::timestamptz, true)
            and not access.is_kept_from(p.agency_id, p.meeting_id, p.person_id, ${now})))
    ), seen as (
      update access.session s set seen_at = ${now} from session
      where s.agency_id = ${agency} and s.id = session.id
        and s.seen_at < ${now}::timestamptz - interval '1 minute'
    ), who as (
      select person_id, door, language, mode, meeting_id from session
    )`,
  )
}

/** Loads the facts of a person this transaction already knows. */
export async function factsByPerson(system: SystemVisit, arrival: Arrival): Promise<Loaded> {
  const loaded = await load(
    system,
    sql`
    who as (
      select ${arrival.person}::uuid as person_id, ${arrival.door}::text as door,
        ${arrival.language}::text as language, ${arrival.mode}::text as mode,
        ${arrival.onlyMeeting}::uuid as meeting_id
    )`,
  )
  if (!loaded) throw new Error('A person always has facts, if only empty ones.')
  return loaded
}

interface Row {
  readonly person: PersonId
  readonly door: Door
  readonly language: 'en' | 'es'
  readonly mode: SessionMode
  readonly only_meeting: MeetingId | null
  readonly roles: readonly StaffRole[]
  readonly memberships: readonly { family: FamilyId; as: Membership; youth_from: Day | null }[]
  readonly passes: readonly PassKept[]
  readonly kept_from: Facts['keptFrom']
  readonly conflicts: Facts['conflicts']
  readonly emergencies: Facts['emergencies']
  readonly consents: Facts['consents']
  readonly known: readonly PersonId[]
  readonly in_emergency: readonly PersonId[]
  readonly in_conflict: readonly PersonId[]
}

async function load(system: SystemVisit, who: RawBuilder<unknown>): Promise<Loaded | null> {
  const { agency, today, now } = system
  const { rows } = await sql<{ loaded: Row }>`
    with ${who}, role as (
      select r.role from access.staff_role r join who using (person_id)
      where r.agency_id = ${agency} and r.from_on <= ${today}
        and (r.until_on is null or r.until_on > ${today})
    ), ever as (
      select m.family_id, m.capacity, m.youth_from_on,
        m.from_on <= ${today} and (m.until_on is null or m.until_on > ${today}) as today
      from access.membership m join who using (person_id) where m.agency_id = ${agency}
    ), pass as (
      select p.meeting_id, p.family_id, p.role, coalesce(p.ends_at <= ${now}, false) as over,
        access.is_kept_from(p.agency_id, p.meeting_id, p.person_id, ${now}) as kept_from
      from access.meeting_pass p join who using (person_id)
      where p.agency_id = ${agency} and p.from_at <= ${now}
    ), hold as (
      select h.person_id, h.scopes from access.safety_hold h join who on who.person_id = h.against_id
      where h.agency_id = ${agency} and h.from_at <= ${now} and h.lifted_at is null
        and (h.until_at is null or h.until_at > ${now})
    ), conflict as (
      select family_id from ever where exists (select from role)
        and capacity not in ('worker', 'supervisor', 'coordinator')
      union select c.family_id from access.conflict c join who using (person_id)
        where c.agency_id = ${agency} and c.ended_at is null
    ), glass as (
      select g.family_id from access.glass g join who using (person_id)
      where g.agency_id = ${agency} and g.broken_at <= ${now} and g.ends_at > ${now}
    ), yes as (
      select c.kind, c.about_id, c.family_id from access.consent c join who on who.person_id = c.to_id
      where c.agency_id = ${agency} and c.withdrawn_at is null and c.until_on >= ${today}
    ), family as (
      select family_id from ever where today and capacity not in ('support', 'provider', 'parent-attorney')
      union select family_id from pass where role = 'coordinator' and not over
    ), around as (
      select m.person_id from access.membership m join family using (family_id)
        where m.agency_id = ${agency}
      union select p.person_id from access.meeting_pass p
        where p.agency_id = ${agency} and (p.family_id in (select family_id from family)
          or p.meeting_id in (select meeting_id from pass where not over and not kept_from))
      union select s.person_id from access.staff_role s
        where s.agency_id = ${agency} and s.until_on is null
    ), near as (
      select m.person_id from access.membership m join glass using (family_id)
      where m.agency_id = ${agency}
    )
    select jsonb_build_object(
      'person', who.person_id, 'door', who.door, 'language', who.language, 'mode', who.mode,
      'only_meeting', who.meeting_id,
      'roles', coalesce((select jsonb_agg(role) from role), '[]'),
      'memberships', coalesce((select jsonb_agg(jsonb_build_object(
        'family', family_id, 'as', capacity, 'youth_from', youth_from_on)) from ever where today), '[]'),
      'passes', coalesce((select jsonb_agg(jsonb_build_object('meeting', meeting_id,
        'family', family_id, 'role', role, 'over', over, 'keptFrom', kept_from)) from pass), '[]'),
      'kept_from', coalesce((select jsonb_agg(jsonb_build_object(
        'person', person_id, 'scopes', scopes)) from hold), '[]'),
      'conflicts', coalesce((select jsonb_agg(family_id) from conflict), '[]'),
      'emergencies', coalesce((select jsonb_agg(distinct family_id) from glass), '[]'),
      'consents', coalesce((select jsonb_agg(jsonb_build_object(
        'kind', kind, 'about', about_id, 'family', family_id)) from yes), '[]'),
      'known', coalesce((select jsonb_agg(person_id) from (
        select person_id from around union select person_id from near) everyone), '[]'),
      'in_emergency', coalesce((select jsonb_agg(person_id) from (
        select person_id from near except select person_id from around) only_there), '[]'),
      'in_conflict', coalesce((select jsonb_agg(distinct m.person_id) from access.membership m
        join conflict using (family_id) where m.agency_id = ${agency}
          and m.capacity not in ('worker', 'supervisor', 'coordinator')
          and m.person_id <> who.person_id), '[]')
    ) as loaded from who`.execute(access(system.tx))
  const row = rows[0]?.loaded
  if (!row) return null
  return {
    known: { people: row.known, inEmergency: row.in_emergency, inConflict: row.in_conflict },
    arrival: {
      door: row.door,
      language: row.language,
      mode: row.mode,
      onlyMeeting: row.only_meeting,
    },
    facts: standingOf({
      agency,
      person: row.person,
      today,
      now,
      mode: row.mode,
      staffRoles: row.roles,
      memberships: row.memberships.map(({ family, as, youth_from }) => ({
        family,
        as,
        youth: youth_from !== null && youth_from <= today,
      })),
      passes: row.passes,
      onlyMeeting: row.only_meeting,
      keptFrom: row.kept_from,
      conflicts: row.conflicts,
      emergencies: row.emergencies,
      consents: row.consents,
    }),
  }
}

/** The scope that follows from the facts. */
export const scopeFor = (facts: Facts, known: Known): Scope => ({
  agency: facts.agency,
  person: facts.person,
  system: false,
  staffMember: facts.staffRoles.length > 0,
  reach: scopeOf(facts, known),
})

/** The scope in which the house itself works: sign-in, jobs, seeding. */
export const systemScope = (agency: AgencyId): Scope => ({
  agency,
  person: null,
  system: true,
  staffMember: false,
  reach: {},
})
