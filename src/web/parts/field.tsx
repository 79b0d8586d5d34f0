import type { ComponentChildren, InputHTMLAttributes } from 'preact'
import { fieldId } from './field-id.ts'
import { describedBy, FieldWords } from './field-words.tsx'

export interface FieldProps {
  name: string
  label: string
  kind?: 'text' | 'textarea' | 'email' | 'tel' | 'date' | 'time' | 'number' | undefined
  value?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  /** The audience line, shown above the box. */
  audience?: ComponentChildren
  autocomplete?: InputHTMLAttributes['autocomplete']
  inputMode?: 'numeric' | 'text' | 'tel' | 'email' | undefined
  maxLength?: number | undefined
  rows?: number | undefined
  /** How wide the box is: a hint of how much is expected. */
  width?: 'short' | 'medium' | 'full' | undefined
  /** The language a person writes in here, when it is not the page's. */
  language?: string | undefined
}

/** One question with one box: label, hint, who sees it, and what to mend beside it. */
export function Field(props: FieldProps) {
  const { name, kind = 'text', value = '', maxLength, width = 'full', language } = props
  const box = {
    id: fieldId(name),
    name,
    maxLength,
    lang: language,
    class: `box box-${width}`,
    autocomplete: props.autocomplete,
    'aria-invalid': props.error ? true : undefined,
    'aria-describedby': describedBy(name, props),
  }
  return (
    <div class={props.error ? 'field field-wrong' : 'field'}>
      <label for={box.id}>{props.label}</label>
      <FieldWords name={name} hint={props.hint} error={props.error} audience={props.audience} />
      {kind === 'textarea' ? (
        // A first newline inside the tag is dropped by browsers, so one is given for it to drop.
        <textarea {...box} rows={props.rows ?? 4}>{`\n${value}`}</textarea>
      ) : (
        <input {...box} type={kind} value={value} inputMode={props.inputMode} />
      )}
    </div>
  )
}
