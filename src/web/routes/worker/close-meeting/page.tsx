import type { ClosingGap, ClosePage as Shown } from '../../../../modules/meetings/index.ts'
import type { Day } from '../../../../shared/time.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { stanceWords } from '../../../words/live-words.ts'
import { ToldPeople } from '../../told-people.tsx'
import { metOf, whyOf } from './form.ts'
import type { closeWords } from './words.ts'

export interface ClosePageProps {
  say: Spoken<typeof closeWords & typeof stanceWords>
  shown: Shown
  mend: Mending
  once: string
  daySaid: (day: Day) => string
}

/** The plan read back in its order, what is still open all at once, the next date, and the end. */
export function ClosePage(props: ClosePageProps) {
  const { say, shown, mend } = props
  const { id, state } = shown.meeting
  const back = { href: `/w/meetings/${id}/run`, word: say.back }
  if (state === 'closed') {
    return (
      <Stack gap="far">
        <PageHead title={say.title} />
        <EmptyState
          title={say.closed}
          action={<Button href={`/w/meetings/${id}/follow`}>{say.follow}</Button>}
        />
      </Stack>
    )
  }
  if (state !== 'closing') return <PageHead title={say.notYetHere} back={back} />
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead title={say.title} lead={say.lead} back={back} />
      <ReadBack {...props} />
      {shown.gaps.length > 0 ? <StillOpen {...props} /> : <CloseForm {...props} />}
    </Stack>
  )
}

function ReadBack({ say, shown, daySaid }: ClosePageProps) {
  const taken = shown.decisions.filter(({ state }) => state === 'taken')
  const called = (person: string) =>
    [...shown.names.values()].find((one) => one.person === person)?.goesBy ?? ''
  return (
    <>
      <Card title={say.decided}>
        {taken.length === 0 ? <p class="hint">{say.noDecided}</p> : null}
        {taken.map(({ idea, outcome, told }) => (
          <>
            <h3>{outcome || idea}</h3>
            <ToldPeople say={say} told={told} onlyYou={say.onlyYou} />
          </>
        ))}
      </Card>
      <Card title={say.promised}>
        {shown.promises.length === 0 ? <p class="hint">{say.noPromises}</p> : null}
        <div>
          <ul>
            {shown.promises.map(({ by, willDo, dueOn, help }) => (
              <li>
                {say.promiseLine({ who: called(by), what: willDo, day: daySaid(dueOn) })}
                {help ? <span class="hint"> {say.helpLine({ help })}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      </Card>
      {shown.gaps.length > 0 && shown.bottomLines.length > 0 ? (
        <Card title={say.mustBeTrue}>
          <div>
            <ul>
              {shown.bottomLines.map(({ line }) => (
                <li data-said>{line}</li>
              ))}
            </ul>
          </div>
        </Card>
      ) : null}
    </>
  )
}

/** For each line, whether the plan meets it; nothing has to be said. */
function Verdicts({ say, shown, mend }: ClosePageProps) {
  if (shown.bottomLines.length === 0) return null
  return (
    <>
      <h2>{say.mustBeTrue}</h2>
      <p class="hint">{say.mustBeTrueHelp}</p>
      {shown.bottomLines.map((one) => (
        <Choices
          name={metOf(one)}
          legend={one.line}
          value={mend.value(metOf(one))}
          error={mend.error(metOf(one))}
          options={[
            { value: 'met', label: say.met },
            {
              value: 'not-yet',
              label: say.notYet,
              reveal: (
                <Field
                  name={whyOf(one)}
                  label={say.why}
                  hint={say.whyHint}
                  value={mend.value(whyOf(one))}
                  error={mend.error(whyOf(one))}
                />
              ),
            },
          ]}
        />
      ))}
    </>
  )
}

function StillOpen({ say, shown }: ClosePageProps) {
  const run = `/w/meetings/${shown.meeting.id}/run`
  const idea = (id: string) => shown.decisions.find((one) => one.id === id)?.idea ?? ''
  const promise = (id: string) => shown.promises.find((one) => one.id === id)
  const called = (id: string | undefined) =>
    [...shown.names.values()].find(({ person }) => person === id)?.goesBy ?? ''
  const line = (gap: ClosingGap): { href: string; words: string } => {
    switch (gap.kind) {
      case 'idea-open':
        return {
          href: `${run}/decision/${gap.decision}`,
          words: say['idea-open']({ idea: idea(gap.decision) }),
        }
      case 'not-asked':
        return {
          href: `${run}/decision/${gap.decision}?person=${gap.person}`,
          words: say['not-asked']({ who: called(gap.person), idea: idea(gap.decision) }),
        }
      case 'not-read-back': {
        const given = promise(gap.promise)
        return {
          href: `${run}/promises`,
          words: say['not-read-back']({ who: called(given?.by), what: given?.willDo ?? '' }),
        }
      }
      default:
        return { href: `${run}/promises`, words: say.noOwner }
    }
  }
  return (
    <Notice kind="care" title={say.open}>
      <p>{say.openLead}</p>
      <ul class="still-open">
        {shown.gaps.map(line).map(({ href, words }) => (
          <li>
            <a class="onward" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const CloseForm = (props: ClosePageProps) => (
  <Form once={props.once}>
    <Notice kind="good">{props.say.allDone}</Notice>
    <Verdicts {...props} />
    <After {...props} />
    <p class="hint">{props.say.closeNote}</p>
    <Button>{props.say.close}</Button>
  </Form>
)

/** The next day, and whom to call when it goes wrong. */
const After = ({ say, mend }: ClosePageProps) => (
  <>
    <Field
      name="nextOn"
      kind="date"
      width="short"
      label={say.nextOn}
      hint={say.nextOnHint}
      value={mend.value('nextOn')}
      error={mend.error('nextOn')}
    />
    <Field
      name="ifWrong"
      kind="textarea"
      rows={3}
      label={say.ifWrong}
      hint={say.ifWrongHint}
      value={mend.value('ifWrong')}
      error={mend.error('ifWrong')}
    />
  </>
)
