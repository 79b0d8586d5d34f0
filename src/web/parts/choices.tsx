import type { ComponentChildren } from 'preact'
import { fieldId } from './field-id.ts'
import { describedBy, FieldWords } from './field-words.tsx'

export interface Choice {
  value: string
  label: string
  hint?: string | undefined
  /** Shown under the choice once it is picked; always shown where the browser cannot hide it. */
  reveal?: ComponentChildren
}

export interface ChoicesProps {
  name: string
  legend: string
  options: readonly Choice[]
  /** One answer or any number of them. */
  kind?: 'one' | 'many' | undefined
  /** The picked value, or the picked values. */
  value?: string | readonly string[] | undefined
  hint?: string | undefined
  error?: string | undefined
  audience?: ComponentChildren
  /** The question is the page's heading. */
  heading?: boolean | undefined
  /** Short answers side by side where there is room. */
  inline?: boolean | undefined
}

/** Pick one or pick many: each choice is a whole row to tap. */
export function Choices(props: ChoicesProps) {
  const { name, legend, options, kind = 'one', value = [], error, heading } = props
  const picked = typeof value === 'string' ? [value] : value
  return (
    <fieldset
      class={error ? 'field field-wrong' : 'field'}
      aria-describedby={describedBy(name, props)}
    >
      <legend>{heading ? <h1>{legend}</h1> : legend}</legend>
      <FieldWords name={name} hint={props.hint} error={error} audience={props.audience} />
      <div class={props.inline ? 'choices choices-inline' : 'choices'}>
        {options.map((option, i) => {
          const id = i === 0 ? fieldId(name) : `${fieldId(name)}-${i}`
          return (
            <div class="choice">
              <input
                type={kind === 'one' ? 'radio' : 'checkbox'}
                id={id}
                name={name}
                value={option.value}
                checked={picked.includes(option.value)}
                aria-describedby={option.hint ? `${id}-choice` : undefined}
              />
              <label for={id}>
                {option.label}
                {option.hint ? (
                  <span class="hint" id={`${id}-choice`}>
                    {option.hint}
                  </span>
                ) : null}
              </label>
              {option.reveal ? <div class="choice-more">{option.reveal}</div> : null}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
