import type { AskedPerson, DecisionPage } from '../../../../modules/meetings/index.ts'
import { mayBeSaidOutLoud } from '../../../../modules/positions/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { Columns } from '../../../parts/columns.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { More } from '../../../parts/more.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { stanceWords } from '../../../words/live-words.ts'
import { StanceChoices } from '../../stance-choices.tsx'
import { ToldPeople } from '../../told-people.tsx'
import type { runDecisionWords } from './words.ts'

export interface RunDecisionPageProps {
  say: Spoken<typeof runDecisionWords & typeof stanceWords>
  shown: DecisionPage
  /** Whom the coordinator asks now, when it is not the next in the row. */
  asked: string | null
  mend: Mending
  once: string
  back: string
}

/** One idea: each person is asked, in the room, and answers in their own words. */
export function RunDecisionPage(props: RunDecisionPageProps) {
  const { say, shown, mend, back, asked } = props
  const { decision, people } = shown
  const open = people.filter(({ told }) => told === null)
  const now = people.find(({ person }) => person === asked) ?? open.find(({ here }) => here)
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead
        title={<span data-said>{decision.idea}</span>}
        lead={decision.childIdea ? `${say.child}: ${decision.childIdea}` : undefined}
        back={{ href: back, word: say.back }}
      />
      <Columns
        aside={
          <Stack gap="far">
            <WhatTheySay {...props} />
            {open.length > 0 ? <Unasked {...props} open={open} /> : null}
            <Settle {...props} />
          </Stack>
        }
      >
        {now ? <AskOne {...props} one={now} /> : null}
        {open.length === 0 ? <Notice kind="good">{say.everyoneAsked}</Notice> : null}
      </Columns>
    </Stack>
  )
}

function AskOne({ say, shown, mend, once, one }: RunDecisionPageProps & { one: AskedPerson }) {
  const who = one.goesBy
  const others = shown.people.filter(({ person }) => person !== one.person)
  return (
    <Stack gap="far">
      <Form once={once} hidden={{ do: 'position', person: one.person }}>
        <StanceChoices
          say={say}
          mend={mend}
          stances={one.stances}
          legend={say.ask({ who })}
          bottomLines={one.agency ? shown.bottomLines : []}
          bottomLineLabel={say.bottomLine}
          pickOne={say.pickOne}
          audience={
            <AudienceLine
              audience="only-coordinator"
              label={say.whoSees}
              text={say.onlyYou({ who })}
            />
          }
        />
        <Choices
          name="outLoud"
          kind="many"
          legend={say.outLoudLegend}
          options={[{ value: 'yes', label: say.outLoud({ who }) }]}
          value={mend.value('outLoud')}
        />
        <p class="hint">{say.saidTyped({ who, lee: shown.coordinator })}</p>
        <Button>{say.save}</Button>
      </Form>
      <nav aria-label={say.others}>
        <p class="hint">{say.others}</p>
        <Row>
          {others.map(({ person, goesBy }) => (
            <Button kind="quiet" href={`?person=${person}`}>
              {goesBy}
            </Button>
          ))}
        </Row>
      </nav>
    </Stack>
  )
}

function WhatTheySay({ say, shown, once }: RunDecisionPageProps) {
  const told = shown.people.flatMap((one) => (one.told ? [one.told] : []))
  const waiting = shown.people.filter(
    ({ told: one, stance }) => one && !one.outLoud && stance && mayBeSaidOutLoud(stance),
  )
  return (
    <section>
      <h2>{say.told}</h2>
      {told.length === 0 ? <p class="hint">{say.nothing}</p> : null}
      <ToldPeople say={say} told={told} onlyYou={say.onlyYouSee} />
      {waiting.map(({ person, goesBy }) => (
        <Form once={once} hidden={{ do: 'release', person }} inline>
          <Button kind="plain">{say.release({ who: goesBy })}</Button>
        </Form>
      ))}
    </section>
  )
}

function Unasked({ say, mend, once, open }: RunDecisionPageProps & { open: AskedPerson[] }) {
  const away = open.filter(({ here }) => !here).map(({ person }) => person)
  const wrong = mend.error('people') ?? mend.error('because')
  return (
    <More title={say.unasked} open={wrong !== undefined}>
      <Form once={once} hidden={{ do: 'unasked' }}>
        <Choices
          name="people"
          kind="many"
          legend={say.unaskedWho}
          options={open.map(({ person, goesBy }) => ({ value: person, label: goesBy }))}
          value={mend.values('people').length > 0 ? mend.values('people') : away}
          error={mend.error('people')}
        />
        <Field
          name="because"
          label={say.because}
          hint={say.becauseHint}
          value={mend.value('because') || (wrong ? '' : say.notHere)}
          error={mend.error('because')}
        />
        <Button kind="quiet">{say.saveUnasked}</Button>
      </Form>
    </More>
  )
}

function Settle({ say, shown, mend, once }: RunDecisionPageProps) {
  const { state, outcome } = shown.decision
  return (
    <section>
      <Form once={once} hidden={{ do: 'settle' }}>
        <Choices
          name="state"
          legend={say.settle}
          options={[
            { value: 'taken', label: say.taken },
            { value: 'dropped', label: say.dropped },
            { value: 'open', label: say.open },
          ]}
          value={mend.value('state') || state}
          error={mend.error('state')}
        />
        <Field
          name="outcome"
          kind="textarea"
          rows={2}
          label={say.outcome}
          hint={say.outcomeHint}
          value={mend.value('outcome') || outcome}
          error={mend.error('outcome')}
        />
        <Button kind="quiet">{say.saveSettled}</Button>
      </Form>
    </section>
  )
}
