import { createHash, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type pg from 'pg'
import { inventedId } from '../../src/db/new-id.ts'
import type { AgencyId, FamilyId, MeetingId, PersonId } from '../../src/shared/ids.ts'

/** Somebody's relations at random; everything in a world that decides who may see what. */
export interface Relations {
  readonly roles: readonly { who: number; role: string; over: boolean }[]
  readonly memberships: readonly {
    who: number
    family: number
    as: string
    over: boolean
    youth: boolean
  }[]
  readonly passes: readonly { who: number; meeting: number; role: string; over: boolean }[]
  readonly holds: readonly {
    who: number
    against: number
    scopes: readonly string[]
    over: 'no' | 'lifted' | 'past'
  }[]
  readonly clearings: readonly { who: number; meeting: number; over: boolean }[]
  readonly conflicts: readonly { who: number; family: number; over: boolean }[]
  readonly emergencies: readonly { who: number; family: number; over: boolean }[]
  readonly consents: readonly { about: number; to: number; kind: string; over: boolean }[]
}

const people = 8
const families = 3
const meetings = 5
export const today = '2026-05-01'
export const now = '2026-05-01T16:00:00.000Z'
const before = '2026-04-01T16:00:00.000Z'
const later = '2026-07-01T16:00:00.000Z'

const who = fc.nat(people - 1)
const family = fc.nat(families - 1)
const meeting = fc.nat(meetings - 1)
const over = fc.boolean()
const few = <T>(one: fc.Arbitrary<T>, most: number) => fc.array(one, { maxLength: most })

/** Worlds that shrink to the few relations a mistake needs. */
export const relations: fc.Arbitrary<Relations> = fc.record({
  roles: few(
    fc.record({ who, role: fc.constantFrom('worker', 'coordinator', 'supervisor'), over }),
    4,
  ),
  memberships: few(
    fc.record({
      who,
      family,
      as: fc.constantFrom(
        ...['parent', 'child', 'kin', 'support', 'caregiver', 'provider', 'tribe', 'gal'],
        ...['casa', 'parent-attorney', 'worker', 'supervisor', 'coordinator'],
      ),
      over,
      youth: fc.boolean(),
    }),
    12,
  ),
  passes: few(
    fc.record({
      who,
      meeting,
      role: fc.constantFrom('coordinator', 'participant', 'guest'),
      over,
    }),
    10,
  ),
  holds: few(
    fc.record({
      who,
      against: who,
      scopes: fc.uniqueArray(
        fc.constantFrom('location', 'contact', 'schedule', 'school', 'photo', 'kin'),
        { minLength: 1, maxLength: 6 },
      ),
      over: fc.constantFrom('no', 'no', 'lifted', 'past'),
    }),
    4,
  ),
  clearings: few(fc.record({ who, meeting, over }), 3),
  conflicts: few(fc.record({ who, family, over }), 3),
  emergencies: few(fc.record({ who, family, over }), 3),
  consents: few(
    fc.record({
      about: who,
      to: who,
      kind: fc.constantFrom('mental-health-evaluation', 'sud-part2', 'sensitive-health'),
      over,
    }),
    3,
  ),
})

export type Row = Readonly<Record<string, unknown>>

/** A world as it came to be: what the database really took, past every policy. */
export interface RandomWorld {
  readonly agency: AgencyId
  readonly people: readonly PersonId[]
  readonly families: readonly FamilyId[]
  readonly meetings: readonly MeetingId[]
  readonly rows: ReadonlyMap<string, readonly Row[]>
}

export interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly needed: boolean
  /** The only values a check allows, when it lists them. */
  readonly allowed: readonly string[]
}

/** Every column of these tables, with what its check allows. */
export async function columnsOf(client: pg.Client, tables: readonly string[]): Promise<Column[]> {
  const { rows } = await client.query<Omit<Column, 'allowed'> & { checks: string }>(
    `select c.oid::regclass::text as table, a.attname as name, format_type(a.atttypid, null) as type,
       a.attnotnull as needed,
       coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
         where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]), '') as checks
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.oid = any ($1::regclass[]) order by c.oid, a.attnum`,
    [tables],
  )
  return rows.map(({ checks, ...column }) => ({
    ...column,
    allowed: [...checks.matchAll(/'([^']*)'::text/g)].map(([, value = '']) => value),
  }))
}

/**
 * Puts the people and papers of a world into the database as its superuser, with foreign keys asleep: a row
 * may speak of anybody, and the policies have to hold all the same. Who is what to whom comes with `relate`.
 */
export async function plantWorld(
  client: pg.Client,
  columns: readonly Column[],
  { seed, perTable }: { readonly seed: number; readonly perTable: number },
): Promise<RandomWorld> {
  const name = `world ${seed}`
  const ids = <Of extends string>(noun: string, count: number) =>
    Array.from({ length: count }, (_, at) => inventedId<Of>(name, noun, at))
  const world = {
    agency: inventedId<AgencyId>(name, 'agency'),
    people: ids<PersonId>('person', people),
    families: ids<FamilyId>('family', families),
    meetings: ids<MeetingId>('meeting', meetings),
  }
  const promises = ids('promise', 6)
  const dice = diceOf(seed)
  const pools: Readonly<Record<string, readonly string[]>> = {
    family_id: world.families,
    meeting_id: world.meetings,
    promise_id: promises,
  }
  const known: Readonly<Record<string, readonly string[]>> = {
    'people.person': world.people,
    'families.family': world.families,
    'meetings.meeting': world.meetings,
    'promises.promise': promises,
  }
  const value = ({ name, type, needed, allowed }: Column): unknown => {
    if (name === 'agency_id') return world.agency
    if (!needed && dice(3) === 0) return null
    if (type === 'uuid') return pick(pools[name] ?? world.people, dice)
    if (allowed.includes(hexOfHash)) return aHash(dice).toString('hex')
    if (allowed.length > 0 && type === 'text') return pick(allowed, dice)
    if (type === 'boolean') return dice(2) === 0
    if (type === 'integer') return 30 + dice(500)
    if (type === 'bytea') return `\\x${aHash(dice).toString('hex')}`
    if (type === 'date') return pick(['2026-03-01', today, '2026-08-01'], dice)
    if (type.startsWith('timestamp')) return pick([before, now, later], dice)
    if (type.startsWith('time')) return '10:00'
    return 'said in twelve letters or more'
  }
  const rows = new Map<string, readonly Row[]>()
  for (const table of new Set(columns.map((column) => column.table))) {
    if (relationTables.includes(table)) continue
    const own = columns.filter((column) => column.table === table)
    const listed = known[table]
    const random = Array.from({ length: listed?.length ?? perTable }, (_, at) => ({
      ...Object.fromEntries(own.map((column) => [column.name, value(column)])),
      ...(own.some((column) => column.name === 'id') && { id: listed?.[at] ?? randomUUID() }),
    }))
    const taken = await plant(client, table, world.agency, random)
    if (taken.length === 0) throw new Error(`${table} took no row of a made-up world.`)
    rows.set(table, taken)
  }
  return { ...world, rows }
}

/** The check of a column that keeps the hash of something in place of it. */
const hexOfHash = '^[0-9a-f]{64}$'

const aHash = (dice: (sides: number) => number) =>
  createHash('sha256')
    .update(`${dice(2 ** 31)}`)
    .digest()

const relationTables: readonly string[] = [
  ...['staff_role', 'membership', 'meeting_pass', 'safety_hold', 'clearing'],
  ...['conflict', 'glass', 'consent'],
].map((table) => `access.${table}`)

/** The same world with other relations between its people; those it had before are gone. */
export async function relate(
  client: pg.Client,
  world: RandomWorld,
  given: Relations,
): Promise<RandomWorld> {
  const rows = new Map(world.rows)
  const related = relationRows(world, given)
  for (const table of relationTables) {
    await client.query(`delete from ${table} where agency_id = $1`, [world.agency])
    rows.set(table, await plant(client, table, world.agency, related[table] ?? []))
  }
  return { ...world, rows }
}

/** Rows of one table; what a constraint refuses is left out, and what was taken is read back. */
async function plant(
  client: pg.Client,
  table: string,
  agency: AgencyId,
  rows: readonly object[],
): Promise<readonly Row[]> {
  if (rows.length === 0) return []
  const add = `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1) on conflict do nothing`
  await client.query(add, [JSON.stringify(rows)]).catch(async () => {
    for (const row of rows) {
      await client.query(add, [JSON.stringify([row])]).catch(() => undefined)
    }
  })
  const { rows: taken } = await client.query<{ row: Row }>(
    `select to_jsonb(t) as row from ${table} t where agency_id = $1`,
    [agency],
  )
  return taken.map(({ row }) => row)
}

function relationRows(
  world: Omit<RandomWorld, 'rows'>,
  given: Relations,
): Readonly<Record<string, readonly object[]>> {
  const { agency, people: persons } = world
  const row = (more: object) => ({ agency_id: agency, id: randomUUID(), ...more })
  const familyOf = (at: number) => world.families[at % families]
  const until = (isOver: boolean) => (isOver ? '2026-04-01' : null)
  const ended = (isOver: boolean) => (isOver ? before : null)
  return {
    'access.staff_role': given.roles.map(({ who, role, over }) =>
      row({ person_id: persons[who], role, from_on: '2026-01-01', until_on: until(over) }),
    ),
    'access.membership': given.memberships.map(({ who, family, as, over, youth }) =>
      row({
        person_id: persons[who],
        family_id: world.families[family],
        capacity: as,
        from_on: '2026-01-01',
        until_on: until(over),
        youth_from_on: youth ? '2026-02-01' : null,
      }),
    ),
    'access.meeting_pass': given.passes.map(({ who, meeting, role, over }) =>
      row({
        meeting_id: world.meetings[meeting],
        family_id: familyOf(meeting),
        person_id: persons[who],
        role,
        granted_by: persons[0],
        from_at: before,
        ends_at: ended(over),
      }),
    ),
    'access.safety_hold': given.holds
      .filter((hold) => hold.who !== hold.against)
      .map(({ who, against, scopes, over }, at) =>
        row({
          person_id: persons[who],
          against_id: persons[against],
          family_id: familyOf(at),
          scopes,
          basis: 'told-us',
          set_by: persons[0],
          from_at: '2026-04-10T16:00:00.000Z',
          until_at: over === 'past' ? '2026-04-20T16:00:00.000Z' : null,
          ...(over === 'lifted' && {
            lift_asked_by: persons[0],
            lifted_by: persons[1],
            lifted_at: '2026-04-20T16:00:00.000Z',
          }),
        }),
      ),
    'access.clearing': given.clearings.map(({ who, meeting, over }) =>
      row({
        meeting_id: world.meetings[meeting],
        family_id: familyOf(meeting),
        person_id: persons[who],
        cleared_by: persons[0],
        cleared_at: '2026-04-15T16:00:00.000Z',
        ended_at: over ? '2026-04-16T16:00:00.000Z' : null,
      }),
    ),
    'access.conflict': given.conflicts.map(({ who, family, over }) =>
      row({
        person_id: persons[who],
        family_id: world.families[family],
        said_by: persons[who],
        said_at: before,
        ...(over && { ended_by: persons[(who + 1) % people], ended_at: before }),
      }),
    ),
    'access.glass': given.emergencies.map(({ who, family, over }) =>
      row({
        person_id: persons[who],
        family_id: world.families[family],
        why: 'a child alone at night',
        broken_at: over ? before : '2026-05-01T15:00:00.000Z',
        ends_at: over ? '2026-04-01T20:00:00.000Z' : '2026-05-01T19:00:00.000Z',
        review_by_on: '2026-05-05',
      }),
    ),
    'access.consent': given.consents.map(({ about, to, kind, over }, at) =>
      row({
        about_id: persons[about],
        family_id: familyOf(at),
        given_by: persons[about],
        to_id: persons[to],
        kind,
        why: 'so that they can help',
        language: 'en',
        door: 'code',
        typed_by: persons[about],
        given_at: before,
        until_on: '2026-06-01',
        ...(over && { withdrawn_at: before }),
      }),
    ),
  }
}

const pick = <T>(values: readonly T[], dice: (sides: number) => number) =>
  values[dice(values.length)]

/** Numbers that follow from a seed and nothing else. */
function diceOf(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}
