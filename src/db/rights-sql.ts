import { roles } from './connections.ts'

/** The schema that is about the database itself; its rights and policies are in its own migration. */
export const opsSchema = 'ops'

/** Runs a statement for each of our schemas, or for each thing in them; `%s` stands for its name. */
const forEach = (names: string, statement: string) => `
do $$ declare called text; begin
  for called in ${names} loop
    execute format($kin$${statement}$kin$, called);
  end loop;
end $$;`

const rooms = `
  select nspname from pg_catalog.pg_namespace
  where nspowner = '${roles.owner}'::regrole and nspname <> '${opsSchema}'`

/** Takes every row policy away, so that none can stay which the policies as written do not name. */
export const clearedPoliciesSql = forEach(
  `select format('%I on %I.%I', policyname, schemaname, tablename)
   from pg_catalog.pg_policies where schemaname in (${rooms})`,
  'drop policy %s',
)

/** Tables that are only ever added to: what was noted there stays as it was noted. */
export const writtenOnce = ['access.audit_entry'] as const

/**
 * What each role may do at all; row policies then say with which rows.
 * The app never deletes and never empties a table, and PUBLIC may do nothing.
 */
export const rightsSql = [
  `alter default privileges for role ${roles.owner} revoke execute on functions from public;`,
  forEach(
    rooms,
    `revoke all on schema %1$I from public, ${roles.app}, ${roles.jobs};
     revoke all on all tables in schema %1$I from public, ${roles.app}, ${roles.jobs};
     revoke all on all functions in schema %1$I from public, ${roles.app}, ${roles.jobs};
     grant usage on schema %1$I to ${roles.app};
     grant select, insert, update on all tables in schema %1$I to ${roles.app};
     grant execute on all functions in schema %1$I to ${roles.app};`,
  ),
  `revoke update on ${writtenOnce.join(', ')} from ${roles.app};`,
  `revoke all on schema ${opsSchema} from public;
   revoke all on all tables in schema ${opsSchema} from public, ${roles.app}, ${roles.jobs};
   revoke all on all functions in schema ${opsSchema} from public, ${roles.app}, ${roles.jobs};
   grant usage on schema ${opsSchema} to ${roles.app};
   grant select on ${opsSchema}.migration to ${roles.app};
   grant execute on function ${opsSchema}.add_job to ${roles.app};`,
].join('\n')
