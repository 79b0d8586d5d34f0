import type { HomeKind, HomeProblem } from '../../../../modules/families/index.ts'
import { isId, type PersonId } from '../../../../shared/ids.ts'
import {
  day,
  type Field,
  type FieldProblem,
  oneOf,
  someWords,
  type Typed,
  withProblem,
} from '../../../kernel/form.ts'

/** Somebody of the circle, or nobody. */
const maybePerson: Field<PersonId | null> = {
  hear([sent = '']) {
    if (sent === '') return { value: null }
    return isId(sent) ? { value: sent as PersonId } : { problem: 'not-a-choice' }
  },
}

export const homeForm = {
  kind: oneOf<HomeKind>(['home', 'kin', 'foster', 'other']),
  with: maybePerson,
  described: someWords(300),
  from: day,
  address: someWords(500),
}

const boxOf = {
  'day-ahead': ['from', 'ahead'],
  'not-said-where': ['described', 'empty'],
  'not-of-this-family': ['with', 'not-a-choice'],
} as const satisfies Record<HomeProblem, readonly [keyof typeof homeForm, FieldProblem]>

/** What stands in the way, beside the box it is about. */
export const homeTyped = (typed: Typed, problems: readonly HomeProblem[]): Typed =>
  problems.reduce((so, problem) => {
    const [field, wrong] = boxOf[problem]
    return withProblem(so, field, wrong)
  }, typed)
