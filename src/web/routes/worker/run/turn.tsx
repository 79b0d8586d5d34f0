import type { AtRun, RunPage } from '../../../../modules/meetings/index.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { Row } from '../../../parts/row.tsx'
import { SelectField } from '../../../parts/select-field.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { RunPageProps, RunSay } from './run-page-props.ts'

const everyone = (say: RunSay) => (
  <AudienceLine audience="people-at-this-meeting" label={say.whoSees} text={say.peopleThere} />
)

/** Whose turn it is in a round: their prepared words, one box for what they say, pass, or read for them. */
export function Turn({ say, run, mend, once, asked }: RunPageProps) {
  const inTurn = run.next.flatMap((id) => run.people.filter(({ person }) => person === id))
  const sent = mend.value('person')
  const now =
    run.people.find(({ person }) => person === sent) ??
    inTurn.find(({ person }) => person === asked) ??
    inTurn[0]
  const agencyFirst = run.meeting.stage === 'worries' && run.spoken.length === 0
  if (!now) return <PageHead title={say[run.meeting.stage ?? 'open']} />
  const others = inTurn.filter(({ person }) => person !== now.person)
  return (
    <Stack gap="far">
      <PageHead
        title={say.turnOf({ who: now.goesBy })}
        lead={agencyFirst ? say.agencyFirst : undefined}
      />
      {heardAll(run) ? <Notice kind="good">{say.everyoneHeard}</Notice> : null}
      <Left say={say} person={now} />
      <Form once={once} hidden={{ person: now.person }}>
        {now.here ? (
          <Field
            name="words"
            kind="textarea"
            rows={3}
            label={say.exactWords({ who: now.goesBy })}
            audience={everyone(say)}
            value={mend.value('words')}
            error={mend.error('words') ?? mend.error('person')}
          />
        ) : (
          <input type="hidden" name="words" value="" />
        )}
        <Row>
          {now.here ? (
            <Button name="do" value="said">
              {say.saveNext}
            </Button>
          ) : null}
          {now.left ? (
            <Button kind={now.here ? 'quiet' : 'main'} icon="listen" name="do" value="read">
              {say.readForThem}
            </Button>
          ) : null}
          {now.here ? (
            <Button kind="quiet" name="do" value="passed">
              {say.pass}
            </Button>
          ) : null}
        </Row>
      </Form>
      {others.length > 0 ? (
        <nav aria-label={say.thenTurn}>
          <p class="hint">{say.thenTurn}</p>
          <Row>
            {others.map(({ person, goesBy }) => (
              <Button kind="quiet" href={`?turn=${person}`}>
                {goesBy}
              </Button>
            ))}
          </Row>
        </nav>
      ) : null}
    </Stack>
  )
}

const heardAll = ({ people }: RunPage) =>
  people.every(({ here, toBeRead, turns }) => turns > 0 || (!here && !toBeRead))

function Left({ say, person }: { say: RunSay; person: AtRun }) {
  if (!person.left) return null
  return (
    <section>
      <h2>{say.left({ who: person.goesBy })}</h2>
      {person.toBeRead && person.here ? (
        <p>
          <strong>{say.asksToBeRead({ who: person.goesBy })}</strong>
        </p>
      ) : null}
      <Quote by={person.goesBy}>{person.left}</Quote>
    </section>
  )
}

/** Wishes that were left to be read while we talk about ideas. */
export function ToRead({ say, run, once }: { say: RunSay; run: RunPage; once: string }) {
  const waiting = run.people.filter(({ left, turns }) => left !== '' && turns === 0)
  return (
    <>
      {waiting.map((one) => (
        <div>
          <Left say={say} person={one} />
          <Form once={once} hidden={{ person: one.person, words: '', do: 'read' }} inline>
            <Button kind="quiet" icon="listen">
              {say.readForThem}
              <span class="unseen">: {one.goesBy}</span>
            </Button>
          </Form>
        </div>
      ))}
    </>
  )
}

/** In a stage that is no round anybody may say something. */
export function AnyTurn({ say, run, mend, once }: RunPageProps) {
  return (
    <Form once={once} hidden={{ do: 'said' }}>
      <SelectField
        name="person"
        label={say.speaker}
        empty={say.pickOne}
        options={run.people
          .filter(({ here }) => here)
          .map(({ person, goesBy }) => ({ value: person, label: goesBy }))}
        value={mend.value('person')}
        error={mend.error('person')}
      />
      <Field
        name="words"
        kind="textarea"
        rows={3}
        label={say.speakerWords}
        audience={everyone(say)}
        value={mend.value('words')}
        error={mend.error('words')}
      />
      <Button kind="quiet">{say.save}</Button>
    </Form>
  )
}
