import type { PlanLine, Reply } from '../../../../modules/plans/index.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { fieldOf, mendable } from './form.ts'
import type { fixWords } from './words.ts'

export interface FixPageProps {
  say: Spoken<typeof fixWords>
  reply: Reply
  lines: readonly PlanLine[]
  nameOf: (person: PersonId | null) => string
  back: string
  once: string
  mend: Mending
}

/** What a person wants fixed, our answer, and the lines of the plan with boxes to change them. */
export function FixPage(props: FixPageProps) {
  const { say, reply, lines, nameOf, back, once, mend } = props
  const who = nameOf(reply.person)
  const box = (name: string, most: number) => ({
    name,
    value: mend.value(name),
    error: mend.error(name),
    maxLength: most,
  })
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead title={say.title} back={{ href: back, word: say.back }} />
      <Quote by={say.saidBy({ who })}>{reply.words}</Quote>
      <Form once={once}>
        <Field
          {...box('answer', 2000)}
          kind="textarea"
          label={say.answer}
          hint={say.answerHelp({ who })}
        />
        <fieldset class="field">
          <legend>
            <h2>{say.change}</h2>
          </legend>
          <Stack>
            <p class="hint">{say.changeHelp}</p>
            <AudienceLine
              audience="people-at-this-meeting"
              label={say.whoSees}
              text={say.everyone}
            />
            {mendable(lines).map((line) => (
              <Field
                {...box(fieldOf(line), 4000)}
                kind="textarea"
                rows={2}
                label={labelOf(props, line)}
              />
            ))}
            <Field {...box('added', 4000)} kind="textarea" rows={2} label={say.added} />
            <Field
              {...box('whatChanged', 1000)}
              label={say.whatChanged}
              hint={say.whatChangedHelp}
            />
          </Stack>
        </fieldset>
        <Button>{say.send}</Button>
      </Form>
    </Stack>
  )
}

function labelOf({ say, nameOf }: FixPageProps, { kind, person }: PlanLine): string {
  if (kind === 'promise') return say['line-promise']({ who: nameOf(person) })
  if (kind === 'bottom-line') return say['line-bottom-line']
  return kind === 'if-it-goes-wrong' ? say['line-if-it-goes-wrong'] : say['line-decision']
}
