import type pg from 'pg'
import { roles } from '../../db/connections.ts'
import { type Finding, good, wrong } from './finding.ts'

/** What must be true of PostgreSQL itself, whatever is in it. Any role may ask. */
export async function serverFindings(app: pg.ClientBase): Promise<Finding[]> {
  return [await version(app), ...(await roleFindings(app)), await durability(app), await clock(app)]
}

const oldest = 15

async function version(client: pg.ClientBase): Promise<Finding> {
  const { rows } = await client.query("select current_setting('server_version') as version")
  const found = `PostgreSQL ${rows[0].version}`
  return Number.parseInt(rows[0].version, 10) >= oldest
    ? good('version', found)
    : wrong('version', found, `Use PostgreSQL ${oldest} or newer.`)
}

interface RoleRow {
  readonly rolname: string
  readonly too_much: string[]
  readonly may_sign_in: boolean
}

async function roleFindings(client: pg.ClientBase): Promise<Finding[]> {
  const { rows } = await client.query<RoleRow>(
    `select rolname, rolcanlogin as may_sign_in, array_remove(array[
       case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
       case when rolcreaterole then 'createrole' end, case when rolcreatedb then 'createdb' end,
       case when rolreplication then 'replication' end], null) as too_much
     from pg_roles where rolname = any($1)`,
    [Object.values(roles)],
  )
  const each = Object.values(roles).map((role) => {
    const row = rows.find(({ rolname }) => rolname === role)
    if (!row) return wrong(role, 'There is no such role.', 'Make it: kincircle init prints how.')
    if (!row.may_sign_in) return wrong(role, 'It may not sign in.', `alter role ${role} login;`)
    if (row.too_much.length > 0) {
      const less = row.too_much.map((right) => `no${right}`).join(' ')
      return wrong(
        role,
        `It is too mighty: ${row.too_much.join(', ')}.`,
        `alter role ${role} ${less};`,
      )
    }
    return good(role, 'It has the rights it needs and no more.')
  })
  return [...each, ...(await memberships(client))]
}

async function memberships(client: pg.ClientBase): Promise<Finding[]> {
  const { rows } = await client.query<{ granted: string }>(
    `select m.roleid::regrole::text as granted from pg_auth_members m
     where m.member = to_regrole($1)`,
    [roles.app],
  )
  return rows.map(({ granted }) =>
    wrong(
      roles.app,
      `It also has all the rights of ${granted}.`,
      `revoke ${granted} from ${roles.app};`,
    ),
  )
}

async function durability(client: pg.ClientBase): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>(
    `select name from pg_settings
     where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'`,
  )
  const off = rows.map(({ name }) => name).join(', ')
  return off === ''
    ? good('durability', 'What is saved is on the disk before anybody is told so.')
    : wrong('durability', `Switched off: ${off}.`, `Switch on in postgresql.conf: ${off}.`)
}

const tolerated = 5

async function clock(client: pg.ClientBase): Promise<Finding> {
  const asked = Date.now()
  const { rows } = await client.query<{ at: number }>(
    'select extract(epoch from clock_timestamp())::float8 * 1000 as at',
  )
  const apart = Math.abs((rows[0]?.at ?? 0) - (asked + Date.now()) / 2) / 1000
  const found = `This machine and the database are ${apart.toFixed(1)} s apart.`
  return apart <= tolerated
    ? good('clock', found)
    : wrong('clock', found, 'Let both machines keep time by NTP (timedatectl set-ntp true).')
}
