import pg from 'pg'
import { roles } from './connections.ts'

/** Makes the three roles, or sets them right: none is a superuser, none sees past row-level security. */
export function rolesSql(passwords: Record<keyof typeof roles, string>): string {
  const each = Object.entries(roles).map(([part, role]) => {
    const password = pg.escapeLiteral(passwords[part as keyof typeof roles])
    const rights = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication inherit'
    return `do $$ begin
  create role ${role};
exception when duplicate_object then null;
end $$;
alter role ${role} with ${rights} password ${password};`
  })
  return [...each, memberships, patience].join('\n')
}

/** The owner writes into the job queue on behalf of the app, so it shares the rights of the queue's owner. */
const memberships = `grant ${roles.jobs} to ${roles.owner};`

/** A transaction that somebody forgot must not hold its locks for long. */
const patience = `alter role ${roles.app} set idle_in_transaction_session_timeout = '10s';`

/** Who may connect to a database and make schemas in it. Run inside that database. */
export const databaseRightsSql = (database: string): string => `
revoke all on database ${database} from public;
grant connect on database ${database} to ${roles.app};
grant connect, create on database ${database} to ${roles.owner}, ${roles.jobs};
revoke all on schema public from public;`
