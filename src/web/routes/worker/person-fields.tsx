import type { Mending } from '../../kernel/route.ts'
import type { Spoken } from '../../kernel/speak.ts'
import { Choices } from '../../parts/choices.tsx'
import { Field } from '../../parts/field.tsx'
import { Row } from '../../parts/row.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import type { channelWords, sideWords } from '../../words/circle-words.ts'
import type { personWords } from './person-words.ts'

export interface PersonSay {
  readonly say: Spoken<typeof personWords>
  readonly sides: Spoken<typeof sideWords>
  readonly channels: Spoken<typeof channelWords>
}

interface FieldsProps extends PersonSay {
  /** What was typed and what to mend. */
  readonly form: Mending
  /** Stands before each name, when a page asks about two people. */
  readonly prefix?: string | undefined
}

/** One field's name with everything that was typed into it. */
const field = ({ form, prefix = '' }: FieldsProps, name: string) => ({
  name: `${prefix}${name}`,
  value: form.value(`${prefix}${name}`),
  error: form.error(`${prefix}${name}`),
})

/** A list of words as options to pick from. */
export const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** What they are called, and their birthday. */
export function NameFields(props: FieldsProps & { born?: boolean | undefined }) {
  const { say, born = true } = props
  return (
    <>
      <Field
        {...field(props, 'goesBy')}
        label={say.goesBy}
        hint={say.goesByHelp}
        autocomplete="off"
      />
      <Field {...field(props, 'fullName')} label={say.fullName} autocomplete="off" />
      <Field
        {...field(props, 'sayIt')}
        label={say.sayIt}
        hint={say.sayItHelp}
        width="medium"
        autocomplete="off"
      />
      <Field
        {...field(props, 'pronouns')}
        label={say.pronouns}
        hint={say.pronounsHelp}
        width="medium"
        autocomplete="off"
      />
      {born ? (
        <Field
          {...field(props, 'born')}
          kind="date"
          width="medium"
          label={say.born}
          hint={say.bornHelp}
          autocomplete="off"
        />
      ) : null}
    </>
  )
}

/** Who they are to the children, and on whose side. */
export function TieFields(props: FieldsProps) {
  const { say, sides } = props
  return (
    <>
      <Field {...field(props, 'tie')} label={say.tie} hint={say.tieHelp} autocomplete="off" />
      <SelectField {...field(props, 'side')} label={say.side} options={optionsOf(sides)} />
    </>
  )
}

/** What they like to speak, and what they like to read: two questions. */
export function LanguageFields(props: FieldsProps) {
  const { say } = props
  return (
    <>
      <Field
        {...field(props, 'speaks')}
        label={say.speaks}
        hint={say.languageSafe}
        autocomplete="off"
      />
      <Choices
        {...field(props, 'language')}
        legend={say.language}
        inline
        options={[
          { value: 'en', label: say.english },
          { value: 'es', label: say.spanish },
        ]}
      />
      <Tick {...field(props, 'interpreter')} legend={say.interpreter} label={say.yes} />
    </>
  )
}

/** One safe way to reach them. */
export function ContactFields(props: FieldsProps & { optional?: boolean | undefined }) {
  const { say, channels, optional = true } = props
  return (
    <>
      <SelectField
        {...field(props, 'channel')}
        label={say.channel}
        empty={optional ? say.noChannel : undefined}
        options={optionsOf(channels)}
      />
      <Field {...field(props, 'value')} label={say.value} autocomplete="off" />
      <Tick
        {...field(props, 'messageOk')}
        legend={say.messageOk}
        label={say.yes}
        hint={say.messageOkHelp}
      />
      <p class="hint">{say.hours}</p>
      <Row>
        <Field {...field(props, 'hoursFrom')} kind="time" width="short" label={say.hoursFrom} />
        <Field {...field(props, 'hoursUntil')} kind="time" width="short" label={say.hoursUntil} />
      </Row>
      <Field {...field(props, 'note')} kind="textarea" rows={2} label={say.note} />
    </>
  )
}

/** One box to tick. */
function Tick(props: {
  name: string
  value: string
  error?: string | undefined
  legend: string
  label: string
  hint?: string | undefined
}) {
  const { label, hint, ...field } = props
  return <Choices {...field} kind="many" options={[{ value: 'yes', label, hint }]} />
}
