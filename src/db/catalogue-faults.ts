import type pg from 'pg'
import { roles } from './connections.ts'
import { opsSchema, writtenOnce } from './rights-sql.ts'

/** Something in the database that would let one see or do more than the rules mean. */
export interface CatalogueFault {
  /** The rule that is broken, as a sentence that should be true. */
  readonly rule: string
  /** The thing at fault, as one names it in SQL. */
  readonly where: string
  readonly mend: string
}

/** Functions that act with their owner's rights, each with its reason. Anything else is a fault. */
const definersAllowed: Readonly<Record<string, string>> = {
  'ops.add_job': 'the app hands work to a queue it may not otherwise touch',
}

const again = 'Run "kincircle migrate" as the owner: it sets rights and policies anew.'
const inPolicies =
  'Give it a line in src/modules/access/row-policies.ts, then run "kincircle migrate".'
const inMigration = 'Mend it with a migration (npm run db:new).'

interface CatalogueRule {
  readonly rule: string
  readonly mend: string
  /** Answers a row with a column `at` for each fault. */
  readonly sql: string
}

const ours = `n.nspowner = '${roles.owner}'::regrole`
const rooms = `${ours} and n.nspname <> '${opsSchema}'`
const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace`
const table = `format('%I.%I', n.nspname, c.relname)`
const isTable = `c.relkind in ('r', 'p')`
const agencyOf = (relation: string) =>
  `(select attnum from pg_attribute where attrelid = ${relation} and attname = 'agency_id')`

const catalogueRules: readonly CatalogueRule[] = [
  {
    rule: 'Row-level security is on, and holds for the owner too.',
    mend: inPolicies,
    sql: `select ${table} as at from ${tables}
      where ${ours} and ${isTable} and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    rule: 'Each command has its policy: seeing, adding, changing and deleting.',
    mend: inPolicies,
    sql: `select ${table} || ' for ' || command.word as at from ${tables}
      cross join (values ('r', 'select'), ('a', 'insert'), ('w', 'update'), ('d', 'delete')) as command (sign, word)
      where ${ours} and ${isTable} and not exists (select from pg_policy p
        where p.polrelid = c.oid and p.polcmd in (command.sign::"char", '*'))`,
  },
  {
    rule: 'Every row belongs to an agency.',
    mend: inMigration,
    sql: `select ${table} as at from ${tables} where ${rooms} and ${isTable} and not exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'agency_id' and a.attnotnull)`,
  },
  {
    rule: 'The agency leads every key that makes a row the only one.',
    mend: inMigration,
    sql: `select ${table} || ' (' || i.indexrelid::regclass || ')' as at
      from ${tables} join pg_index i on i.indrelid = c.oid
      where ${rooms} and i.indisunique and i.indkey[0] is distinct from ${agencyOf('c.oid')}`,
  },
  {
    rule: 'The agency leads every key that points at another table.',
    mend: inMigration,
    sql: `select ${table} || ' (' || k.conname || ')' as at
      from ${tables} join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
      where ${rooms} and (k.conkey[1] is distinct from ${agencyOf('c.oid')}
        or k.confkey[1] is distinct from ${agencyOf('k.confrelid')})`,
  },
  {
    rule: 'Every table says why it is kept.',
    mend: inMigration,
    sql: `select ${table} as at from ${tables}
      where ${ours} and ${isTable} and obj_description(c.oid) is null`,
  },
  {
    rule: 'The role that answers requests owns nothing.',
    mend: `Give it back: alter ... owner to ${roles.owner}.`,
    sql: `select format('%s %I.%I', 'table', n.nspname, c.relname) as at from ${tables}
        where c.relowner = '${roles.app}'::regrole
      union all select format('schema %I', nspname) from pg_namespace
        where nspowner = '${roles.app}'::regrole
      union all select format('function %s', oid::regprocedure) from pg_proc
        where proowner = '${roles.app}'::regrole`,
  },
  {
    rule: 'The role that answers requests never deletes, empties or points at a table.',
    mend: again,
    sql: `select ${table} || ' (' || lower(forbidden) || ')' as at from ${tables}
      cross join unnest(array['DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as forbidden
      where ${ours} and ${isTable} and has_table_privilege('${roles.app}', c.oid, forbidden)`,
  },
  {
    rule: 'What was noted stays as it was noted.',
    mend: again,
    sql: `select at from unnest(array['${writtenOnce.join("', '")}']) as at
      where has_any_column_privilege('${roles.app}', at, 'UPDATE')`,
  },
  {
    rule: 'The role that answers requests cannot reach into the job queue.',
    mend: `Take it back: revoke all on schema graphile_worker from ${roles.app}.`,
    sql: `select nspname as at from pg_namespace where nspname = 'graphile_worker'
      and has_schema_privilege('${roles.app}', oid, 'USAGE')`,
  },
  {
    rule: 'Nothing is open to everybody who can connect.',
    mend: `${again} For a database or schema: revoke all ... from public.`,
    sql: `select ${table} as at from ${tables}, aclexplode(c.relacl) as may
        where ${ours} and may.grantee = 0
      union all select format('schema %I', n.nspname) from pg_namespace n,
        aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) as may
        where (${ours} or n.nspname = 'public') and may.grantee = 0
      union all select format('function %s', p.oid::regprocedure)
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
        aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as may
        where ${ours} and may.grantee = 0
      union all select format('database %I', d.datname) from pg_database d,
        aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) as may
        where d.datname = current_database() and may.grantee = 0`,
  },
  {
    rule: 'A view sees only what the one who looks may see.',
    mend: `${inMigration} Make it with (security_invoker = true); a materialized view cannot be.`,
    sql: `select ${table} as at from ${tables} where ${ours} and c.relkind in ('v', 'm')
      and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on'], false)`,
  },
  {
    rule: 'A function says where it looks for names.',
    mend: `${inMigration} Add: set search_path = pg_catalog, pg_temp.`,
    sql: `select p.oid::regprocedure::text as at
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and not exists (
        select from unnest(p.proconfig) as setting where setting like 'search_path=%')`,
  },
  {
    rule: 'Only functions on a short list act with the rights of their owner.',
    mend: `${inMigration} Or give it its reason in src/db/catalogue-faults.ts.`,
    sql: `select p.oid::regprocedure::text as at
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and p.prosecdef and format('%I.%I', n.nspname, p.proname)
        <> all (array['${Object.keys(definersAllowed).join("', '")}'])`,
  },
]

/** Asks the catalogue all questions; any role may. An empty list means the second lock is whole. */
export async function catalogueFaults(client: pg.ClientBase): Promise<CatalogueFault[]> {
  const faults: CatalogueFault[] = []
  for (const { rule, mend, sql } of catalogueRules) {
    const { rows } = await client.query<{ at: string }>(`${sql} order by at`)
    faults.push(...rows.map(({ at }) => ({ rule, where: at, mend })))
  }
  return faults
}

/**
 * Compares the row policies of the database with those the program would make, word for word as
 * PostgreSQL prints them. Needs the owner; changes nothing. Returns the names of those that differ.
 */
export async function policyDrift(
  owner: pg.ClientBase,
  remake: readonly string[],
): Promise<string[]> {
  await owner.query('begin')
  try {
    await owner.query("set local lock_timeout = '2s'")
    const found = await printedPolicies(owner)
    for (const sql of remake) await owner.query(sql)
    const meant = await printedPolicies(owner)
    const names = new Set([...found.keys(), ...meant.keys()])
    return [...names].filter((name) => found.get(name) !== meant.get(name)).sort()
  } finally {
    await owner.query('rollback')
  }
}

async function printedPolicies(client: pg.ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ at: string; says: string }>(`
    select format('%I on %I.%I', policyname, schemaname, tablename) as at,
      concat_ws(' ', permissive, roles, cmd, qual, '/', with_check) as says
    from pg_policies where schemaname <> '${opsSchema}'`)
  return new Map(rows.map(({ at, says }) => [at, says]))
}
