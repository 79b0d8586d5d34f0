import type { ComponentChildren } from 'preact'
import { fieldId } from './field-id.ts'

interface Described {
  hint?: string | undefined
  error?: string | undefined
  audience?: ComponentChildren
}

/** The ids that describe a field, in the order they are read; undefined when nothing does. */
export function describedBy(name: string, { hint, error, audience }: Described) {
  const id = fieldId(name)
  const ids = [hint && `${id}-hint`, audience && `${id}-audience`, error && `${id}-error`]
  return ids.filter(Boolean).join(' ') || undefined
}

/** What stands between a question and its box: hint, who sees it, what to mend. */
export function FieldWords({ name, hint, error, audience }: Described & { name: string }) {
  const id = fieldId(name)
  return (
    <>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {audience ? <div id={`${id}-audience`}>{audience}</div> : null}
      {error ? (
        <p class="wrong" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  )
}
