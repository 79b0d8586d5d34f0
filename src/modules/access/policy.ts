import { settingOf } from '../../db/transaction.ts'
import { rowPolicies } from './row-policies.ts'
import { keptFrom, type RowTest } from './rules/row-test.ts'
import type { Label } from './types.ts'

/**
 * The second lock: what `row-policies.ts` says of every table, as the database's own policies.
 * Applied after every migration; a mistake in a query then shows nothing rather than too much.
 */
export function policySql(): string {
  const agency = [
    ...locked('access.agency'),
    ...policy('access.agency', 'sees', 'for select using (true)'),
    ...policy('access.agency', 'adds', `for insert with check (${reachable('access.agency', [])})`),
    ...policy('access.agency', 'changes', `for update using (${reachable('access.agency', [])})`),
    ...policy('access.agency', 'never_deletes', 'for delete using (false)'),
  ]
  const others = Object.entries(rowPolicies).flatMap(([table, { sees, writes, apart = [] }]) => {
    const seen = reachable(table, sees, apart)
    const written = reachable(table, writes, apart)
    return [
      ...locked(table),
      ...policy(table, 'sees', `for select using (${seen})`),
      ...policy(table, 'adds', `for insert with check (${written})`),
      ...policy(table, 'changes', `for update using (${seen}) with check (${written})`),
      ...policy(table, 'never_deletes', 'for delete using (false)'),
    ]
  })
  return `${[...agency, ...others].join(';\n')};\n`
}

const here = 'agency_id = (select access.agency())'

/** A row of this agency that passes one of the tests, and every test that keeps people apart. */
function reachable(table: string, anyOf: readonly RowTest[], apart: readonly RowTest[] = []) {
  const name = table.slice(table.indexOf('.') + 1)
  const yes = anyOf.map((test) => sqlOf(test, name))
  const denies = apart.map((test) => ` and ${sqlOf(test, name)}`).join('')
  const visitors = yes.length > 0 ? ` or ((${yes.join(' or ')})${denies})` : ''
  return `${here} and ((select access.is_system())${visitors})`
}

/**
 * A test in SQL. Each reach is read once a statement: as a subquery without a row of ours in it, it cost
 * as much as a filter written by hand, where a function called for every row cost hundreds of times more.
 */
function sqlOf(test: RowTest, row: string): string {
  const joined = (tests: readonly RowTest[], word: string) =>
    `(${tests.map((one) => sqlOf(one, row)).join(` ${word} `)})`
  const listed = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ')
  switch (test.is) {
    case 'among': {
      const column = `${row}.${test.column}`
      // Nothing is outside of an empty list, in SQL even what is unknown: that stays a no.
      const all = `(${allOf(test.label)} and ${column} is not null and ${column} <> all (${listOf('all_but', test.label)}))`
      return `(${column} = any (${listOf('scope', test.label)}) or ${all})`
    }
    case 'all-of':
      return allOf(test.label)
    case 'own':
      return `${row}.${test.column} = (select access.person())`
    case 'staff':
      return '(select access.is_staff())'
    case 'set':
      return `${row}.${test.column} is not null`
    case 'unset':
      return `${row}.${test.column} is null`
    case 'one-of':
      return `${row}.${test.column} in (${listed(test.values)})`
    case 'none-of':
      return `${row}.${test.column} not in (${listed(test.values)})`
    case 'both':
      return joined(test.tests, 'and')
    case 'either':
      return joined(test.tests, 'or')
    case 'beside': {
      const same = Object.entries(test.same).map(
        ([theirs, ours]) => ` and other.${theirs} = ${row}.${ours}`,
      )
      const more = test.and ? ` and ${sqlOf(test.and, 'other')}` : ''
      return `exists (select from ${test.table} other where other.agency_id = ${row}.agency_id${same.join('')}${more})`
    }
    case 'not-kept-from': {
      const column = `${row}.${test.column}`
      return `(${column} is null or ${column} <> all (${listOf('scope', keptFrom(test.scope))}))`
    }
  }
}

const listOf = (reader: 'scope' | 'all_but', label: Label) =>
  `(select access.${reader}('${settingOf(label)}'))::uuid[]`

const allOf = (label: Label) => `(select access.all_of('${settingOf(label)}'))`

const locked = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
]

const policy = (table: string, name: string, rest: string) => [
  `drop policy if exists ${name} on ${table}`,
  `create policy ${name} on ${table} ${rest}`,
]
