import type { PersonId } from '../../../shared/ids.ts'
import type { HoldScope, Label, ScopeAnswer } from '../types.ts'

/** What must be true of a row before its visitor may reach it; said once, executed here and by the database. */
export type RowTest =
  | { readonly is: 'among'; readonly label: Label; readonly column: string }
  | { readonly is: 'all-of'; readonly label: Label }
  | { readonly is: 'own'; readonly column: string }
  | { readonly is: 'staff' }
  | { readonly is: 'set' | 'unset'; readonly column: string }
  | {
      readonly is: 'one-of' | 'none-of'
      readonly column: string
      readonly values: readonly string[]
    }
  | { readonly is: 'both' | 'either'; readonly tests: readonly RowTest[] }
  /** Another row is there that the visitor may see: its columns, by name, equal these of this row. */
  | {
      readonly is: 'beside'
      readonly table: string
      readonly same: Readonly<Record<string, string>>
      readonly and?: RowTest
    }
  /** Nobody named in this column is kept safe from the visitor in this respect. */
  | { readonly is: 'not-kept-from'; readonly scope: HoldScope; readonly column: string }

export type Row = Readonly<Record<string, unknown>>

/** Who looks: themselves, whether they work here, and their reach. */
export interface Looker {
  readonly person: PersonId
  readonly staffMember: boolean
  readonly reach: ScopeAnswer
}

/** The rows of another table that the visitor may see; asked only by `beside`. */
export type RowsSeen = (table: string) => readonly Row[]

/**
 * A row is reached only when its test holds; what is unknown is a no, and being kept apart beats every yes.
 * Source: docs/decisions/0026
 */
export function rowTest(test: RowTest, looker: Looker, row: Row, seen: RowsSeen): boolean {
  const again = (one: RowTest) => rowTest(one, looker, row, seen)
  switch (test.is) {
    case 'among':
      return isAmong(looker.reach, test.label, row[test.column])
    case 'all-of':
      return 'allBut' in looker.reach[test.label]
    case 'own':
      return row[test.column] === looker.person
    case 'staff':
      return looker.staffMember
    case 'set':
      return isSet(row[test.column])
    case 'unset':
      return !isSet(row[test.column])
    case 'one-of':
      return test.values.includes(String(row[test.column]))
    case 'none-of':
      return isSet(row[test.column]) && !test.values.includes(String(row[test.column]))
    case 'both':
      return test.tests.every(again)
    case 'either':
      return test.tests.some(again)
    case 'beside':
      return seen(test.table).some(
        (other) =>
          Object.entries(test.same).every(
            ([theirs, ours]) => isSet(row[ours]) && other[theirs] === row[ours],
          ) &&
          (test.and === undefined || rowTest(test.and, looker, other, seen)),
      )
    case 'not-kept-from':
      return (
        !isSet(row[test.column]) || !isAmong(looker.reach, keptFrom(test.scope), row[test.column])
      )
  }
}

/** The label that lists the people who are kept safe from the visitor in one respect. */
export const keptFrom = (scope: HoldScope) => `apart-${scope}` as const

function isAmong(reach: ScopeAnswer, label: Label, id: unknown): boolean {
  const ids = reach[label]
  if (!isSet(id)) return false
  return 'allBut' in ids ? !ids.allBut.some((one) => one === id) : ids.some((one) => one === id)
}

const isSet = (value: unknown): boolean => value !== null && value !== undefined
