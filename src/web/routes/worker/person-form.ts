import type { JoiningProblem } from '../../../modules/families/index.ts'
import { type Channel, contactValue, type NewContact } from '../../../modules/people/index.ts'
import {
  type FieldProblem,
  maybeDay,
  maybeOneOf,
  maybeTime,
  oneOf,
  someWords,
  type Typed,
  tick,
  type ValuesOf,
  withProblem,
  words,
} from '../../kernel/form.ts'

/** What is asked about any person. */
export const personForm = {
  goesBy: words(128),
  fullName: someWords(128),
  sayIt: someWords(128),
  pronouns: someWords(60),
  born: maybeDay,
  language: oneOf(['en', 'es']),
  speaks: someWords(200),
  interpreter: tick,
}

/** How they belong, besides the capacity. */
export const tieForm = {
  tie: someWords(120),
  side: oneOf(['mother', 'father', 'both', 'chosen', 'unknown']),
}

/** One way to reach them; a person may be added before anybody knows one. */
export const contactForm = {
  channel: maybeOneOf<Channel>(['text', 'call', 'email', 'mail']),
  value: someWords(320),
  messageOk: tick,
  hoursFrom: maybeTime,
  hoursUntil: maybeTime,
  note: someWords(500),
}

/** The contact that was typed, or null when none was; and what is wrong across its boxes. */
export function contactTyped(
  value: ValuesOf<typeof contactForm>,
  typed: Typed,
): { readonly contact: NewContact | null; readonly typed: Typed; readonly ok: boolean } {
  const { channel, hoursFrom: from, hoursUntil: until } = value
  const wrong = (field: string, problem: 'empty' | 'not-a-reach') => ({
    contact: null,
    typed: withProblem(typed, field, problem),
    ok: false,
  })
  if (channel === null && value.value === '') return { contact: null, typed, ok: true }
  if (channel === null) return wrong('channel', 'empty')
  if (value.value === '') return wrong('value', 'empty')
  const kept = contactValue(channel, value.value)
  if (kept === null) return wrong('value', 'not-a-reach')
  if ((from === null) !== (until === null)) return wrong(from ? 'hoursUntil' : 'hoursFrom', 'empty')
  const hours = from && until ? { from, until } : null
  const { messageOk, note } = value
  return {
    contact: { channel, value: kept, messageOk, hours, note, preferred: true },
    typed,
    ok: true,
  }
}

/** What stands in the way of somebody joining, beside the box it is about. */
export const joiningTyped = (
  typed: Typed,
  problems: readonly JoiningProblem[],
  fields: { readonly born: string; readonly tie: string; readonly as: string },
): Typed =>
  problems.reduce((so, problem) => {
    const [field, wrong] = boxOf[problem]
    return withProblem(so, fields[field], wrong)
  }, typed)

const boxOf = {
  'tie-missing': ['tie', 'empty'],
  'birthday-missing': ['born', 'empty'],
  'birthday-ahead': ['born', 'ahead'],
  'child-too-old': ['born', 'not-a-choice'],
  'not-a-worker': ['as', 'not-a-choice'],
} as const satisfies Record<JoiningProblem, readonly ['tie' | 'born' | 'as', FieldProblem]>
