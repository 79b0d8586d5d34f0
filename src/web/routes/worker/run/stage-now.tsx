import { isRound, type RunPage, type Told } from '../../../../modules/meetings/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StatusWord } from '../../../parts/status-word.tsx'
import { ToldPeople } from '../../told-people.tsx'
import type { RunPageProps, RunSay } from './run-page-props.ts'
import { AnyTurn, ToRead, Turn } from './turn.tsx'

/** What the stage the meeting is in needs from the coordinator. */
export function StageNow(props: RunPageProps) {
  const { say, run } = props
  const { stage, id } = run.meeting
  if (isRound(stage)) return <Turn {...props} />
  const head = <PageHead title={say[stage ?? 'open']} lead={leadOf(say, stage)} />
  return (
    <Stack gap="far">
      {head}
      {stage === 'open' ? <Opening say={say} run={run} /> : null}
      {stage === 'family-time' ? <FamilyTime {...props} /> : null}
      {stage === 'ideas' ? <Ideas {...props} /> : null}
      {stage === 'promises' ? (
        <Card>
          <p>{say.promisesCount({ count: run.promises.length })}</p>
          <p>
            {say.unread({
              count: run.promises.filter(({ readBackAt }) => readBackAt === null).length,
            })}
          </p>
          <Button href={`/w/meetings/${id}/run/promises`} icon="promise">
            {say.toPromises}
          </Button>
        </Card>
      ) : null}
      {stage === 'close' ? (
        <Button href={`/w/meetings/${id}/close`} icon="forward">
          {say.toClose}
        </Button>
      ) : null}
      {stage === 'open' || stage === 'knowledge' || stage === 'close' ? (
        <AnyTurn {...props} />
      ) : null}
    </Stack>
  )
}

const leadOf = (say: RunSay, stage: RunPage['meeting']['stage']) =>
  stage === 'open'
    ? say.welcome
    : stage === 'family-time'
      ? say.offerFirst
      : stage === 'promises'
        ? say.promisesLead
        : stage === 'close'
          ? say.closeLead
          : undefined

function Opening({ say, run }: { say: RunSay; run: RunPage }) {
  const rules = [say.rule1, say.rule2, say.rule3, say.rule4, say.rule5, say.rule6, say.rule7]
  return (
    <Stack>
      {run.meeting.opening ? (
        <Card title={say.opening}>
          <p>{run.meeting.opening}</p>
        </Card>
      ) : null}
      <Card title={say.groundRules}>
        <div>
          <ol>
            {[...rules, say.rule8, say.rule9].map((rule) => (
              <li>{rule}</li>
            ))}
          </ol>
        </div>
      </Card>
      <Card title={say.mustBeTrue}>
        <div>
          <ul>
            {run.bottomLines.map(({ line }) => (
              <li>{line}</li>
            ))}
          </ul>
        </div>
      </Card>
    </Stack>
  )
}

function FamilyTime({ say, run, once }: RunPageProps) {
  const { familyTime } = run.meeting
  if (familyTime === 'taken') return <p>{say.wasTaken}</p>
  const answer = (value: string) => ({ do: 'time', answer: value })
  return (
    <Stack>
      {familyTime === 'offered' ? <p>{say.wasOffered}</p> : null}
      {familyTime === 'declined' ? <p>{say.wasDeclined}</p> : null}
      <Row>
        <Form once={once} hidden={answer('taken')} inline>
          <Button icon="bell">{say.startTime}</Button>
        </Form>
        {familyTime === null ? (
          <Form once={once} hidden={answer('offered')} inline>
            <Button kind="quiet">{say.offered}</Button>
          </Form>
        ) : null}
        {familyTime === 'declined' ? null : (
          <Form once={once} hidden={answer('declined')} inline>
            <Button kind="quiet">{say.declined}</Button>
          </Form>
        )}
      </Row>
    </Stack>
  )
}

function Ideas({ say, run, mend, once }: RunPageProps) {
  const looks = {
    open: { look: 'under-way', word: say.ideaOpen },
    taken: { look: 'done', word: say.ideaTaken },
    dropped: { look: 'closed', word: say.ideaDropped },
  } as const
  return (
    <Stack gap="far">
      {run.decisions.length === 0 ? <p class="hint">{say.noIdeas}</p> : null}
      {run.decisions.map((one) => (
        <Card
          title={<span data-said>{one.idea}</span>}
          aside={<StatusWord {...looks[one.state]} />}
        >
          <ToldPeople say={say} told={one.told.filter(({ outLoud }) => outLoud)} />
          <ToldAlone say={say} told={one.told.filter(({ outLoud }) => !outLoud)} />
          {one.state !== 'dropped' && one.waitingFor.length > 0 ? (
            <p class="hint">{say.waitingFor({ names: one.waitingFor.join(', ') })}</p>
          ) : null}
          <Button kind="quiet" href={`/w/meetings/${run.meeting.id}/run/decision/${one.id}`}>
            {say.toIdea}
            <span class="unseen">: {one.idea}</span>
          </Button>
        </Card>
      ))}
      <ToRead say={say} run={run} once={once} />
      <NewIdea say={say} mend={mend} once={once} />
    </Stack>
  )
}

/** The screen may hang on a wall: what was told to the coordinator alone is not on it. */
const ToldAlone = ({ say, told }: { say: RunSay; told: readonly Told[] }) =>
  told.length > 0 ? (
    <p class="hint">{say.toldAlone({ names: told.map(({ goesBy }) => goesBy).join(', ') })}</p>
  ) : null

const NewIdea = ({ say, mend, once }: { say: RunSay; mend: Mending; once: string }) => (
  <section>
    <h2>{say.newIdea}</h2>
    <Form once={once} hidden={{ do: 'idea' }}>
      <Field
        name="idea"
        kind="textarea"
        rows={2}
        label={say.idea}
        value={mend.value('idea')}
        error={mend.error('idea')}
      />
      <Field
        name="childIdea"
        label={say.childIdea}
        hint={say.childIdeaHint}
        value={mend.value('childIdea')}
        error={mend.error('childIdea')}
      />
      <Button>{say.addIdea}</Button>
    </Form>
  </section>
)
