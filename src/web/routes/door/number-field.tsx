import type { Mending } from '../../kernel/route.ts'
import type { Spoken } from '../../kernel/speak.ts'
import { Field } from '../../parts/field.tsx'
import type { numberWords } from './number-words.ts'

export interface NumberFieldProps {
  say: Spoken<typeof numberWords>
  number: number
  mend: Mending
}

/** The one step a machine does not do: it opens links and presses buttons, but does not read. */
export const NumberField = ({ say, number, mend }: NumberFieldProps) => (
  <Field
    name="number"
    label={say.number({ number })}
    hint={say.numberWhy}
    inputMode="numeric"
    autocomplete="off"
    maxLength={4}
    width="short"
    value={mend.value('number')}
    error={mend.error('number')}
  />
)
