import type { ComponentChildren } from 'preact'
import { fieldId } from './field-id.ts'
import { describedBy, FieldWords } from './field-words.tsx'

export interface SelectFieldProps {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  value?: string | undefined
  /** The first line, when nothing is picked yet: 'Pick one'. */
  empty?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  audience?: ComponentChildren
}

/** Pick one from a long list; up to seven answers are better as choices. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, options, value = '', empty, error } = props
  const id = fieldId(name)
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      <FieldWords name={name} hint={props.hint} error={error} audience={props.audience} />
      <select
        id={id}
        name={name}
        class="box"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, props)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
