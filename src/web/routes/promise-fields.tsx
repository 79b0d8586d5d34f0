import type { Corrected } from '../../modules/promises/index.ts'
import type { Mending } from '../kernel/route.ts'
import { Field } from '../parts/field.tsx'

interface PromiseFieldsProps {
  say: {
    readonly willDo: string
    readonly willDoHint: string
    readonly dueOn: string
    readonly help: string
    readonly helpHint: string
  }
  /** What was typed and is to be mended; null before anybody typed. */
  mend: Mending | null
  /** The promise as it stands. */
  known: Corrected | null
}

/** What, by when, with what help. */
export function PromiseFields({ say, mend, known }: PromiseFieldsProps) {
  const shown = (name: keyof Corrected) => mend?.value(name) ?? known?.[name] ?? ''
  return (
    <>
      <Field
        name="willDo"
        label={say.willDo}
        hint={say.willDoHint}
        value={shown('willDo')}
        error={mend?.error('willDo')}
      />
      <Field
        name="dueOn"
        kind="date"
        width="short"
        label={say.dueOn}
        value={shown('dueOn')}
        error={mend?.error('dueOn')}
      />
      <Field
        name="help"
        label={say.help}
        hint={say.helpHint}
        value={shown('help')}
        error={mend?.error('help')}
      />
    </>
  )
}
