import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Columns } from '../../../parts/columns.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { TabLinks } from '../../../parts/tab-links.tsx'
import type { MeetingPacketPageProps } from './props.ts'
import { Readers } from './readers.tsx'

/** The pages people read before the meeting: write, see, send, hand over. */
export function MeetingPacketPage(props: MeetingPacketPageProps) {
  const { say, tabs, back, work, done, form } = props
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} back={back} />
      <TabLinks {...tabs} />
      {done ? (
        <Notice kind="good" live>
          <p>{say[done]}</p>
        </Notice>
      ) : null}
      <ErrorSummary {...form.summary} />
      <Columns
        aside={
          <Stack>
            <Send {...props} />
            <Readers {...props} />
            <Said {...props} />
          </Stack>
        }
      >
        {work.mayMake ? <Write {...props} /> : null}
      </Columns>
    </Stack>
  )
}

function Write({ say, work, form, once }: MeetingPacketPageProps) {
  const box = (name: string) => ({
    name,
    kind: 'textarea' as const,
    rows: 4,
    value: form.value(name),
    error: form.error(name),
  })
  return (
    <Form once={once}>
      <AudienceLine audience="people-at-this-meeting" label={say.whoSees} text={say.people} />
      <Field {...box('whyWeMeet')} label={say.whyWeMeet} hint={say.whyHelp} />
      {work.bottomLines.length > 0 ? (
        <section>
          <h2>{say.lines}</h2>
          <ol>
            {work.bottomLines.map((line) => (
              <li data-said>{line}</li>
            ))}
          </ol>
        </section>
      ) : null}
      <Field {...box('goingWell')} label={say.goingWell} hint={say.goingHelp} />
      <Field
        {...box('worries')}
        label={say.worries}
        hint={say.worriesHelp}
        audience={
          <AudienceLine audience="my-plan-team" label={say.whoSees} text={say.mayReadFindings} />
        }
      />
      <Field {...box('howTheDayGoes')} label={say.howTheDayGoes} hint={say.dayHelp} />
      <Button>{say.save}</Button>
    </Form>
  )
}

function Send({ say, work, path, onceMore }: MeetingPacketPageProps) {
  if (!work.written) return null
  return (
    <Card title={say.sendTitle}>
      <p class="hint">{say.sendHelp}</p>
      <Stack>
        {work.mayMake ? (
          <Form once={onceMore()} action={`${path}/packet/send`} inline>
            <Button>{work.written.sent ? say.sendAgain : say.send}</Button>
          </Form>
        ) : null}
        <Button kind="quiet" icon="print" href={`${path}/packet/print`}>
          {say.print}
        </Button>
      </Stack>
    </Card>
  )
}

function Said({ say, work }: MeetingPacketPageProps) {
  return (
    <Card title={say.said}>
      {work.said.length === 0 ? <p class="hint">{say.noneSaid}</p> : null}
      <Stack>
        {work.said.map(({ part, words, by, typedBy }) => (
          <div>
            <p class="hint">{say[`part-${part}`]}</p>
            <Quote
              by={say.saidBy({ who: by })}
              typed={typedBy ? say.typedBy({ who: typedBy }) : undefined}
            >
              {words}
            </Quote>
          </div>
        ))}
      </Stack>
    </Card>
  )
}
