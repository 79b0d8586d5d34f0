import type { ComponentChildren } from 'preact'
import { fieldId } from './field-id.ts'
import { describedBy, FieldWords } from './field-words.tsx'

/** From very sad to very glad. */
const mouths = [
  'M15 35q9-12 18 0',
  'M16 34q8-6 16 0',
  'M16 32h16',
  'M16 31q8 6 16 0',
  'M14 30q10 13 20 0',
]

export interface FacesProps {
  name: string
  legend: string
  /** Three or five answers, from the saddest face to the gladdest, each with its word. */
  options: readonly { value: string; word: string }[]
  value?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  audience?: ComponentChildren
}

/** Pick a face; the word is always beside it. */
export function Faces(props: FacesProps) {
  const { name, legend, options, value, error } = props
  const step = options.length === 3 ? 2 : 1
  return (
    <fieldset
      class={error ? 'field field-wrong' : 'field'}
      aria-describedby={describedBy(name, props)}
    >
      <legend>{legend}</legend>
      <FieldWords name={name} hint={props.hint} error={error} audience={props.audience} />
      <div class="faces">
        {options.slice(0, mouths.length).map((option, i) => {
          const id = i === 0 ? fieldId(name) : `${fieldId(name)}-${i}`
          return (
            <div class="face">
              <input
                type="radio"
                id={id}
                name={name}
                value={option.value}
                checked={option.value === value}
              />
              <label for={id}>
                <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
                  <circle cx="24" cy="24" r="21" />
                  <path class="face-eyes" d="M17 18v3m14-3v3" />
                  <path d={mouths[i * step]} />
                </svg>
                {option.word}
              </label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
