import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { More } from '../../../parts/more.tsx'
import {
  answers,
  audiences,
  channels,
  helps,
  outcomes,
  packetWays,
  parts,
  safeties,
} from './form.ts'
import type { MeetingPersonPageProps } from './props.ts'

/** Two taps for a call; what the person said waits behind the lines below until it is needed. */
export function CallForm(props: MeetingPersonPageProps) {
  const { say, work, form, once } = props
  const who = work.who.goesBy
  return (
    <Form once={once}>
      <h2>{say.log}</h2>
      <Choices
        name="outcome"
        legend={say.outcome}
        inline
        value={form.value('outcome')}
        error={form.error('outcome')}
        options={outcomes.map((value) => ({ value, label: say[value] }))}
      />
      <Choices
        name="channel"
        legend={say.channel}
        inline
        value={form.value('channel')}
        error={form.error('channel')}
        options={channels.map((value) => ({ value, label: say[value] }))}
      />
      <Coming {...props} />
      {work.hearsSafety ? <Safety {...props} /> : null}
      <Words {...props} />
      <Field
        name="minutes"
        kind="number"
        inputMode="numeric"
        width="short"
        label={say.minutes}
        value={form.value('minutes')}
        error={form.error('minutes')}
      />
      <Field
        name="note"
        kind="textarea"
        rows={2}
        label={say.note}
        hint={say.noteHelp}
        value={form.value('note')}
        error={form.error('note')}
        audience={
          <AudienceLine
            audience="only-coordinator"
            label={say.whoSees}
            text={say.onlyYouTwo({ who })}
          />
        }
      />
      <Button>{say.save}</Button>
    </Form>
  )
}

/** Whether one of these boxes holds something or is wrong, so that it must not stay folded. */
const isTouched = ({ form }: MeetingPersonPageProps, ...names: readonly string[]): boolean =>
  names.some((name) => form.value(name) !== '' || form.error(name) !== undefined)

function Coming(props: MeetingPersonPageProps) {
  const { say, form } = props
  return (
    <More
      title={say.comingPart}
      open={isTouched(props, 'coming', 'betterTime', 'help', 'packetWay')}
    >
      <Choices
        name="coming"
        legend={say.coming}
        inline
        value={form.value('coming')}
        error={form.error('coming')}
        options={answers.map((value) => ({ value, label: say[value] }))}
      />
      <Field
        name="betterTime"
        label={say.betterTime}
        value={form.value('betterTime')}
        error={form.error('betterTime')}
      />
      <Choices
        name="help"
        kind="many"
        legend={say.help}
        inline
        value={form.values('help')}
        error={form.error('help')}
        options={helps.map((value) => ({ value, label: say[value] }))}
      />
      <Choices
        name="packetWay"
        legend={say.packetWay}
        inline
        value={form.value('packetWay')}
        error={form.error('packetWay')}
        options={packetWays.map((value) => ({ value, label: props.packetWays[value] }))}
      />
    </More>
  )
}

function Safety(props: MeetingPersonPageProps) {
  const { say, form } = props
  return (
    <More title={say.safetyPart} open={isTouched(props, 'safety', 'safetyWords')}>
      <AudienceLine
        audience="only-coordinator"
        label={say.whoSees}
        text={say.onlyYou}
        limit={say.limit}
      />
      <Choices
        name="safety"
        legend={say.safety}
        hint={say.safetyHelp}
        inline
        value={form.value('safety')}
        error={form.error('safety')}
        options={safeties.map((value) => ({ value, label: say[value] }))}
      />
      <Field
        name="safetyWords"
        kind="textarea"
        rows={3}
        label={say.safetyWords}
        value={form.value('safetyWords')}
        error={form.error('safetyWords')}
      />
    </More>
  )
}

function Words(props: MeetingPersonPageProps) {
  const { say, form, work } = props
  return (
    <More title={say.wordsPart} open={isTouched(props, ...parts)}>
      <p class="hint">{say.wordsHelp}</p>
      <Choices
        name="audience"
        legend={say.audience}
        value={form.value('audience')}
        error={form.error('audience')}
        options={audiences.map((value) => ({
          value,
          label: say[value],
        }))}
      />
      {parts.map((part) => (
        <Field
          name={part}
          kind="textarea"
          rows={2}
          label={say[part]}
          language={work.who.language}
          value={form.value(part)}
          error={form.error(part)}
          audience={
            <AudienceLine
              audience="people-at-this-meeting"
              label={say.whoSees}
              text={say.whoReads}
            />
          }
        />
      ))}
      <Choices
        name="readAloud"
        kind="many"
        legend={say.readAloud}
        value={form.values('readAloud')}
        error={form.error('readAloud')}
        options={[{ value: 'yes', label: say.yes }]}
      />
    </More>
  )
}
