import { type Day, isDay } from '../../shared/time.ts'

/** What can be wrong with what was typed in one field. */
export type FieldProblem =
  | 'empty'
  | 'too-long'
  | 'not-a-choice'
  | 'not-a-day'
  | 'not-a-time'
  | 'not-a-number'
  | 'not-a-reach'
  | 'ahead'
  | 'not-kept'
  | 'extra'

type Read<T> = { readonly value: T } | { readonly problem: FieldProblem }

/** How one field is heard: from what was sent under its name to a value, or to what is wrong with it. */
export interface Field<T> {
  hear(sent: readonly string[]): Read<T>
}

export type Fields = Readonly<Record<string, Field<unknown>>>

export type ValuesOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never
}

/** What was typed, kept as it was so that it can be shown again, and what is wrong with it. */
export interface Typed {
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly problems: Readonly<Record<string, FieldProblem>>
}

export type Heard<F extends Fields> =
  | { readonly ok: true; readonly value: ValuesOf<F>; readonly typed: Typed }
  | { readonly ok: false; readonly typed: Typed }

const once = 'once'

/**
 * Hears a form: every field by its own rule, nothing beside them. A field that was not asked for is
 * refused, so that nobody can smuggle one in.
 */
export function hear<F extends Fields>(fields: F, sent: URLSearchParams): Heard<F> {
  heardForms.add(sent)
  const values: Record<string, readonly string[]> = {}
  const problems: Record<string, FieldProblem> = {}
  const heard: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const typed = sent.getAll(name)
    values[name] = typed.map(storable)
    const read: Read<unknown> = typed.every(isStorable)
      ? field.hear(typed)
      : { problem: 'not-kept' }
    if ('problem' in read) problems[name] = read.problem
    else heard[name] = read.value
  }
  for (const name of new Set(sent.keys())) {
    if (name !== once && !Object.hasOwn(fields, name)) problems[''] = 'extra'
  }
  const typed: Typed = { values, problems }
  return Object.keys(problems).length === 0
    ? { ok: true, value: heard as ValuesOf<F>, typed }
    : { ok: false, typed }
}

const heardForms = new WeakSet<URLSearchParams>()

/** True when a form brought fields and nobody listened to them: a page without fields must refuse them. */
export const isUnheard = (sent: URLSearchParams): boolean =>
  !heardForms.has(sent) && [...sent.keys()].some((name) => name !== once)

/** A form nobody has typed in yet, with what is already known. */
export const untyped = (
  known: Readonly<Record<string, string | readonly string[]>> = {},
): Typed => ({
  values: Object.fromEntries(
    Object.entries(known).map(([name, value]) => [
      name,
      typeof value === 'string' ? [value] : value,
    ]),
  ),
  problems: {},
})

/** The same words with a problem that only the command could find. */
export const withProblem = (typed: Typed, field: string, problem: FieldProblem): Typed => ({
  ...typed,
  problems: { ...typed.problems, [field]: problem },
})

/** The database keeps any letter but NUL and halves of a letter. */
const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0')
const storable = (text: string) => text.toWellFormed().replaceAll('\0', '')

/** Line ends as people's phones send them, one kind in the record; nothing else is changed. */
const plain = (text: string) => text.replaceAll('\r\n', '\n')

const longest = (text: string, most: number): boolean => [...text].length <= most

/** Words that must be there. */
export const words = (most: number): Field<string> => ({
  hear([sent = '']) {
    const text = plain(sent)
    if (text.trim() === '') return { problem: 'empty' }
    return longest(text, most) ? { value: text } : { problem: 'too-long' }
  },
})

/** Words that may be left out; then the empty text. */
export const someWords = (most: number): Field<string> => ({
  hear([sent = '']) {
    const text = plain(sent)
    return longest(text, most) ? { value: text.trim() === '' ? '' : text } : { problem: 'too-long' }
  },
})

/** One of these, and it must be picked. */
export const oneOf = <const Choice extends string>(choices: readonly Choice[]): Field<Choice> => ({
  hear([sent]) {
    if (sent === undefined || sent === '') return { problem: 'empty' }
    const choice = choices.find((one) => one === sent)
    return choice === undefined ? { problem: 'not-a-choice' } : { value: choice }
  },
})

/** One of these, or none. */
export const maybeOneOf = <const Choice extends string>(
  choices: readonly Choice[],
): Field<Choice | null> => ({
  hear([sent]) {
    if (sent === undefined || sent === '') return { value: null }
    const choice = choices.find((one) => one === sent)
    return choice === undefined ? { problem: 'not-a-choice' } : { value: choice }
  },
})

/** Any of these. */
export const anyOf = <const Choice extends string>(
  choices: readonly Choice[],
): Field<readonly Choice[]> => ({
  hear(sent) {
    const picked = choices.filter((choice) => sent.includes(choice))
    return sent.every((one) => (choices as readonly string[]).includes(one))
      ? { value: picked }
      : { problem: 'not-a-choice' }
  },
})

/** A box that is ticked or not. */
export const tick: Field<boolean> = {
  hear: ([sent]) =>
    sent === undefined || sent === 'yes' ? { value: sent === 'yes' } : { problem: 'not-a-choice' },
}

/** A calendar day, as date fields send it. */
export const day: Field<Day> = {
  hear([sent = '']) {
    if (sent === '') return { problem: 'empty' }
    return isDay(sent) ? { value: sent } : { problem: 'not-a-day' }
  },
}

/** A calendar day or nothing. */
export const maybeDay: Field<Day | null> = {
  hear([sent = '']) {
    if (sent === '') return { value: null }
    return isDay(sent) ? { value: sent } : { problem: 'not-a-day' }
  },
}

/** A time on the wall, `HH:MM`. */
export const time: Field<string> = {
  hear([sent = '']) {
    if (sent === '') return { problem: 'empty' }
    return /^([01]\d|2[0-3]):[0-5]\d$/.test(sent) ? { value: sent } : { problem: 'not-a-time' }
  },
}

/** A time on the wall or nothing. */
export const maybeTime: Field<string | null> = {
  hear: (sent) => ((sent[0] ?? '') === '' ? { value: null } : time.hear(sent)),
}

/** A whole number between two. */
export const wholeNumber = (least: number, most: number): Field<number> => ({
  hear([sent = '']) {
    if (sent === '') return { problem: 'empty' }
    const number = Number(sent)
    return /^\d{1,9}$/.test(sent) && number >= least && number <= most
      ? { value: number }
      : { problem: 'not-a-number' }
  },
})
