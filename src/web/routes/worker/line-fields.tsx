import type { Mending } from '../../kernel/route.ts'
import type { Spoken } from '../../kernel/speak.ts'
import { AudienceLine } from '../../parts/audience-line.tsx'
import { Field } from '../../parts/field.tsx'
import { lineNames } from './line-form.ts'
import type { lineWords } from './line-words.ts'

/** Four boxes for what must be true, and who reads them. */
export function LineFields({ say, form }: { say: Spoken<typeof lineWords>; form: Mending }) {
  return (
    <>
      <p class="hint">{say.linesHelp}</p>
      <AudienceLine audience="people-at-this-meeting" label={say.whoSees} text={say.everyone} />
      {lineNames.map((name, i) => (
        <Field
          name={name}
          label={say.line({ number: i + 1 })}
          value={form.value(name)}
          error={form.error(name)}
        />
      ))}
    </>
  )
}
