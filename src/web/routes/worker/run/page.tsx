import { stages, unsaid } from '../../../../modules/meetings/index.ts'
import { Button } from '../../../parts/button.tsx'
import { Calm } from '../../../parts/calm.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { Columns } from '../../../parts/columns.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { LivePage } from '../../../parts/live-page.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StageBar } from '../../../parts/stage-bar.tsx'
import { Onward, Pauses } from './onward.tsx'
import { Room, Said } from './room.tsx'
import type { RunPageProps, RunSay } from './run-page-props.ts'
import { StageNow } from './stage-now.tsx'

/** The coordinator leads the meeting from here: the stage, whose turn it is, one box for exact words. */
export function RunPage(props: RunPageProps) {
  const { say, run, version } = props
  const { state, began, id } = run.meeting
  if (state !== 'live' && state !== 'closing') {
    return began === null ? <Begin {...props} /> : <Over say={say} meeting={id} />
  }
  if (run.alone) return <Alone {...props} />
  return (
    <LivePage version={version}>
      <Held {...props} />
    </LivePage>
  )
}

function Held(props: RunPageProps) {
  const { say, run, mend, once } = props
  const { stage } = run.meeting
  const at = stage ? stages.indexOf(stage) : 0
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <StageBar
        label={say.stages}
        pastWord={say.past}
        stages={stages.map((one, i) => ({
          label: say[one],
          state: i < at ? 'past' : i === at ? 'now' : 'next',
        }))}
      />
      <Pauses say={say} run={run} once={once} />
      <Columns
        aside={
          <Stack gap="far">
            <Onward say={say} run={run} once={once} />
            <Room say={say} run={run} once={once} />
          </Stack>
        }
      >
        <Stack gap="far">
          <StageNow {...props} />
          <Said say={say} run={run} />
        </Stack>
      </Columns>
    </Stack>
  )
}

function Begin({ say, run, mend, once }: RunPageProps) {
  const { id, state } = run.meeting
  const back = { href: `/w/meetings/${id}`, word: say.back }
  if (state !== 'preparing' && state !== 'ready') {
    return <PageHead title={say.notNow} back={back} />
  }
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead title={say.title} lead={say.beginLead} back={back} />
      <Form once={once} hidden={{ do: 'begin' }}>
        <Choices
          name="here"
          kind="many"
          legend={say.beginTitle}
          options={run.people.map(({ person, goesBy, role }) => ({
            value: person,
            label: goesBy,
            ...(role === unsaid ? {} : { hint: role }),
          }))}
          value={mend.values('here')}
          error={mend.error('here')}
        />
        <Button>{say.begin}</Button>
      </Form>
    </Stack>
  )
}

const Over = ({ say, meeting }: { say: RunSay; meeting: string }) => (
  <Stack gap="far">
    <PageHead title={say.title} back={{ href: `/w/meetings/${meeting}`, word: say.back }} />
    <EmptyState
      title={say.over}
      action={<Button href={`/w/meetings/${meeting}/follow`}>{say.follow}</Button>}
    />
  </Stack>
)

/** Only the family: no clock, no box, one way back; and whoever pressed that they need it to stop. */
const Alone = ({ say, run, once, version }: RunPageProps) => (
  <LivePage version={version}>
    <Pauses say={say} run={run} once={once} />
    <Calm title={say.aloneTitle}>
      <p>{say.alone}</p>
      <Form once={once} hidden={{ do: 'end-time' }}>
        <Button icon="bell">{say.endTime}</Button>
      </Form>
    </Calm>
  </LivePage>
)
