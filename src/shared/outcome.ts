/** What a command answers: done, with what came of it, or refused, with every reason at once. */
export type Outcome<Problem, Value = undefined> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const done: { readonly ok: true; readonly value: undefined } = { ok: true, value: undefined }

export const doneWith = <Value>(value: Value) => ({ ok: true, value }) as const

export const refused = <Problem>(...problems: readonly Problem[]) =>
  ({ ok: false, problems }) as const
