import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Scope } from '../../src/db/transaction.ts'
import { hashOf, rowPolicies, systemScope } from '../../src/modules/access/index.ts'
import { openHouse } from '../../src/operate/open-house.ts'
import { cottonwood } from '../../src/operate/seed/cast.ts'
import type { AgencyId, PersonId } from '../../src/shared/ids.ts'
import { routes } from '../../src/web/routes.ts'
import { countyNow } from '../support/county.ts'
import { testKeys } from '../support/keys.ts'
import { type SeededCounty, seededCounty } from '../support/seeded-county.ts'

const elsewhere = 'b2b2b2b2-0000-4000-8000-000000000002' as AgencyId
const gwen = 'b2b2b2b2-0000-4000-8000-00000000000a' as PersonId
const token = 'A'.repeat(43)
const origin = 'http://localhost'
const tables = Object.keys(rowPolicies)
const broken: unknown[] = []

let county: SeededCounty
let house: ReturnType<typeof openHouse>

beforeAll(async () => {
  county = await seededCounty()
  const { connections } = county.database
  await county.really(
    `insert into access.agency (agency_id, called, link_code, time_zone, help_phone)
      values ($1, 'Elsewhere County', 'ELS', 'America/Denver', '406-555-0150')`,
    [elsewhere],
  )
  await county.really(
    `insert into people.person (agency_id, id, goes_by, created_at) values ($1, $2, 'Gwen', now())`,
    [elsewhere, gwen],
  )
  for (const role of ['worker', 'coordinator', 'supervisor']) {
    await county.really(
      `insert into access.staff_role (agency_id, id, person_id, role, from_on)
        values ($1, gen_random_uuid(), $2, $3, '2026-01-01')`,
      [elsewhere, gwen, role],
    )
  }
  await county.really(
    `insert into access.session (agency_id, id, token_hash, person_id, mode, door, language, began_at, seen_at, idle_minutes, ends_at)
      values ($1, gen_random_uuid(), $2, $3, 'staff', 'staff', 'en', $4, $4, 60, $4::timestamptz + interval '1 day')`,
    [elsewhere, hashOf(token), gwen, countyNow],
  )
  const log = { info: () => {}, error: (line: unknown) => broken.push(line) }
  house = openHouse({
    connections,
    keys: testKeys,
    routes,
    log,
    demo: true,
    origin,
    now: countyNow,
  })
}, 120_000)
afterAll(async () => {
  await house.close()
  await county.close()
})

/** Every label that a policy speaks of. */
const labels = [...JSON.stringify(rowPolicies).matchAll(/"label":"([^"]+)"/g)].map(
  ([, label = '']) => label,
)

/** The widest reach there is, and still another agency's. */
const everything: Scope = {
  ...systemScope(elsewhere),
  person: gwen,
  staffMember: true,
  reach: Object.fromEntries(labels.map((label) => [label, { allBut: [] }])),
}

/** What the county does not happen to hold on its first day. */
const planted: Readonly<Record<string, string>> = {
  'access.safety_hold': `person_id, against_id, family_id, scopes, basis, set_by, from_at)
    select $1, gen_random_uuid(), id, gen_random_uuid(), m.family, '{location}', 'told-us', id, now()`,
  'access.clearing': `meeting_id, family_id, person_id, cleared_by, cleared_at)
    select $1, gen_random_uuid(), m.meeting, m.family, id, id, now()`,
  'access.court_order': `hold_id, family_id, recipient_id, fact, order_number, ordered_on, recorded_by, recorded_at, until_at)
    select $1, gen_random_uuid(), (select id from access.safety_hold limit 1), m.family, id, 'location', 'x', current_date, id, now(), now()`,
  'access.consent': `about_id, family_id, given_by, to_id, kind, why, language, door, typed_by, given_at, until_on)
    select $1, gen_random_uuid(), id, m.family, id, id, 'sud-part2', 'x', 'en', 'code', id, now(), current_date`,
  'access.conflict': `person_id, family_id, said_by, said_at)
    select $1, gen_random_uuid(), id, m.family, id, now()`,
  'access.glass': `person_id, family_id, why, broken_at, ends_at, review_by_on)
    select $1, gen_random_uuid(), id, m.family, 'x is not safe', now(), now(), current_date`,
  'access.session': `token_hash, person_id, mode, door, language, began_at, seen_at, idle_minutes, ends_at)
    select $1, gen_random_uuid(), '\\x00', id, 'shared', 'code', 'en', now(), now(), 10, now()`,
  'access.submission': `visitor, route, at) select $1, gen_random_uuid(), 'door', '/', now()`,
  'doors.attempt': `what, who, at) select $1, gen_random_uuid(), 'code-asked', 'x', now()`,
  'doors.tally': `what, who, since_at, tries)
    select $1, 'code-asked', repeat('0', 64), now(), 1`,
  'doors.invitation': `token_hash, person_id, meeting_id, made_at, ends_at)
    select $1, gen_random_uuid(), '\\x00', id, gen_random_uuid(), now(), now()`,
  'doors.one_time_code': `person_id, contact_id, asked_at)
    select $1, gen_random_uuid(), id, gen_random_uuid(), now()`,
  'meetings.left_out': `person_id, meeting_id, family_id, because, decided_by, decided_at)
    select $1, gen_random_uuid(), id, m.meeting, m.family, 'safety', id, now()`,
  'meetings.note': `person_id, meeting_id, family_id, words, said_at)
    select $1, gen_random_uuid(), id, m.meeting, m.family, 'x', now()`,
  'meetings.pause': `person_id, meeting_id, family_id, because, asked_at)
    select $1, gen_random_uuid(), id, m.meeting, m.family, 'break', now()`,
  'notifications.message': `person_id, template, made_at)
    select $1, gen_random_uuid(), id, 'reminder', now()`,
  'notifications.shown_copy': `message_id, to_value, body, at)
    select $1, gen_random_uuid(), (select id from notifications.message limit 1), 'x', 'x', now()`,
}

/** What comes after the agency in the key of a row that has no id. */
const keyedOtherwise: Readonly<Record<string, string>> = {
  'access.submission': 'once, ',
  'doors.tally': '',
}

const aPersonAndAMeeting = ` from people.person, (select id as meeting, family_id as family
  from meetings.meeting where agency_id = $1 limit 1) m where agency_id = $1 limit 1`

async function oneRowOf(table: string): Promise<object> {
  const find = `select to_jsonb(t) as row from ${table} t where agency_id = $1 limit 1`
  const [found] = await county.really(find, [cottonwood])
  if (found) return found.row as object
  const id = keyedOtherwise[table] ?? 'id, '
  const row = `insert into ${table} (agency_id, ${id}${planted[table]}${aPersonAndAMeeting}`
  await county.really(row, [cottonwood])
  return oneRowOf(table)
}

test.each(tables)(
  '%s shows and takes nothing across agencies, however wide the reach',
  async (table) => {
    const row = await oneRowOf(table)
    const there = `select * from ${table} where agency_id = $1`
    expect((await county.within(everything, there, [cottonwood])).rowCount).toBe(0)
    const change = `update ${table} set agency_id = agency_id where agency_id = $1`
    const changed = county.within(everything, change, [cottonwood])
    if (table === 'access.audit_entry') await expect(changed).rejects.toThrow(/permission denied/)
    else expect((await changed).rowCount).toBe(0)
    const forged = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`
    const copy = { ...row, id: crypto.randomUUID(), once: crypto.randomUUID() }
    await expect(county.within(everything, forged, [copy])).rejects.toThrow(/row-level security/)
  },
)

/** Ids of the county's things, by the word an address has for them. */
const idsFor: Readonly<Record<string, string>> = {
  ':family': 'select id from families.family',
  ':meeting': "select id from meetings.meeting where state = 'preparing'",
  ':person': 'select person_id as id from meetings.seat',
  ':promise': 'select id from promises.promise',
  ':plan': 'select id from plans.plan',
  ':decision': 'select id from meetings.decision',
  ':reply': "select id from plans.reply where reply = 'fix'",
  ':wish': 'select id from meetings.wished_person',
}

async function filled(address: string, ids: (name: string) => Promise<string>): Promise<string> {
  const parts = address.split('/').map(async (part) => {
    if (part === ':l') return 'en'
    if (part === ':part') return 'good'
    return part.startsWith(':') ? ids(part) : part
  })
  return (await Promise.all(parts)).join('/')
}

const ask = async (path: string, init: RequestInit = {}) => {
  const cookie = `kincircle=${elsewhere}.${token}`
  const request = new Request(`${origin}${path}`, { ...init, headers: { cookie, origin } })
  const response = await house.fetch(request)
  return { status: response.status, html: await response.text() }
}

test('no page of the other agency answers its staff with anything of this one', async () => {
  const nobodys = async () => '11111111-1111-4111-8111-111111111111'
  const theirs = async (name: string) => {
    const [row] = await county.really(`${idsFor[name]} limit 1`)
    if (!row) throw new Error(`Nothing in the county is a ${name}.`)
    return String(row.id)
  }
  const names = (
    await county.really('select goes_by as name from people.person where agency_id = $1', [
      cottonwood,
    ])
  ).map(({ name }) => String(name))
  const pages = house.house.addresses.filter(
    ({ address, front, deed }) =>
      front !== 'demo' &&
      !/:(token|persona|size)/.test(address) &&
      !['/leave', '/out'].includes(address) &&
      deed !== 'sign-out-everywhere',
  )
  const wrong: string[] = []
  for (const { method, address } of pages) {
    const init = () =>
      method === 'POST' ? { method, body: new URLSearchParams({ once: crypto.randomUUID() }) } : {}
    const shown = await ask(await filled(address, theirs), init())
    const missing = await ask(await filled(address, nobodys), init())
    const told = names.filter((name) => name.length > 3 && shown.html.includes(`>${name}`))
    if (told.length > 0) wrong.push(`${method} ${address} tells of ${told.join(', ')}`)
    if (/:(?!l\b|part\b)/.test(address) && shown.status !== 404) {
      wrong.push(`${method} ${address} answers ${shown.status}`)
    }
    if (/:(?!l\b)/.test(address) && shown.html !== missing.html) {
      wrong.push(`${method} ${address} is not the page of what is not there`)
    }
  }
  expect(wrong).toEqual([])
  expect(broken).toEqual([])
}, 60_000)

test('a sign-in of one agency is none at the other', async () => {
  const cookie = `kincircle=${cottonwood}.${token}`
  const request = new Request(`${origin}/w`, { headers: { cookie } })
  expect((await house.fetch(request)).status).toBe(401)
})
