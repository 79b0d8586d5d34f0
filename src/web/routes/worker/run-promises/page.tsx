import type { PromisesAtMeeting } from '../../../../modules/meetings/index.ts'
import type { PromiseLine } from '../../../../modules/promises/index.ts'
import type { Day } from '../../../../shared/time.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Columns } from '../../../parts/columns.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { PromiseCard } from '../../../parts/promise-card.tsx'
import { Row } from '../../../parts/row.tsx'
import { SelectField } from '../../../parts/select-field.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { PromiseFields } from '../../promise-fields.tsx'
import type { runPromisesWords } from './words.ts'

export interface RunPromisesPageProps {
  say: Spoken<typeof runPromisesWords>
  shown: PromisesAtMeeting
  mend: Mending
  once: string
  back: string
  daySaid: (day: Day) => string
  /** The promise that is being said in other words. */
  changing: string | null
}

/** The coordinator writes promises as they are given and reads each one back. */
export function RunPromisesPage(props: RunPromisesPageProps) {
  const { say, shown, mend, back, changing } = props
  const changed = shown.promises.find(
    ({ id, readBackAt }) => id === changing && readBackAt === null,
  )
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead title={say.title} lead={say.lead} back={{ href: back, word: say.back }} />
      <Columns aside={changed ? <Change {...props} promise={changed} /> : <Add {...props} />}>
        {shown.promises.length === 0 ? <EmptyState title={say.none} /> : null}
        <Stack>
          {shown.promises.map((promise) => (
            <Given {...props} promise={promise} />
          ))}
        </Stack>
      </Columns>
    </Stack>
  )
}

function Given({
  say,
  shown,
  once,
  daySaid,
  promise,
}: RunPromisesPageProps & { promise: PromiseLine }) {
  const maker = shown.names.get(promise.by)
  const to =
    promise.to === null
      ? say.forAll
      : say.forWho({ who: shown.names.get(promise.to)?.goesBy ?? '' })
  const day = daySaid(promise.dueOn)
  const read = promise.readBackAt !== null
  return (
    <PromiseCard
      who={maker?.goesBy ?? ''}
      initials={maker?.initials ?? ''}
      will={promise.willDo}
      by={`${say.byDay({ day })}. ${to}.`}
      help={promise.help ? say.helpLine({ help: promise.help }) : undefined}
      level={2}
      status={
        read ? { look: 'done', word: say.readBack } : { look: 'not-started', word: say.toRead }
      }
    >
      {read ? null : (
        <>
          <p>{say.youSaid({ what: promise.willDo, day })}</p>
          <Row>
            <Form once={once} hidden={{ do: 'right', promise: promise.id }} inline>
              <Button>{say.right}</Button>
            </Form>
            <Button kind="plain" href={`?change=${promise.id}`}>
              {say.change}
              <span class="unseen">: {promise.willDo}</span>
            </Button>
          </Row>
        </>
      )}
    </PromiseCard>
  )
}

function Change({ say, mend, once, promise }: RunPromisesPageProps & { promise: PromiseLine }) {
  return (
    <section>
      <h2>{say.change}</h2>
      <Form once={once} hidden={{ do: 'change', promise: promise.id }}>
        <PromiseFields
          say={say}
          mend={mend.summary.problems.length > 0 ? mend : null}
          known={promise}
        />
        <Button>{say.saveChange}</Button>
      </Form>
    </section>
  )
}

function Add({ say, shown, mend, once }: RunPromisesPageProps) {
  const people = shown.people.map(({ person, goesBy }) => ({ value: person, label: goesBy }))
  return (
    <section>
      <h2>{say.add}</h2>
      <Form once={once} hidden={{ do: 'add' }}>
        <SelectField
          name="by"
          label={say.by}
          empty={say.pickOne}
          options={people}
          value={mend.value('by')}
          error={mend.error('by')}
        />
        <PromiseFields say={say} mend={mend} known={null} />
        <SelectField
          name="to"
          label={say.to}
          options={[{ value: 'family', label: say.wholeFamily }, ...people]}
          value={mend.value('to')}
          error={mend.error('to')}
        />
        <Button>{say.save}</Button>
      </Form>
    </section>
  )
}
