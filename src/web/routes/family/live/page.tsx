import type { ComponentChildren } from 'preact'
import type { LivePage as Live } from '../../../../modules/meetings/index.ts'
import { Button } from '../../../parts/button.tsx'
import { Calm } from '../../../parts/calm.tsx'
import { Card } from '../../../parts/card.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { LivePage } from '../../../parts/live-page.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { LiveMeetingPageProps } from './live-page-props.ts'
import { LiveIdeas, LivePromises } from './on-the-table.tsx'

type Held = Extract<Live, { now: 'held' }>

/** The meeting on a person's own phone. While the family is alone there is nothing but its bell. */
export function LiveMeetingPage(props: LiveMeetingPageProps) {
  const { say, live, here, version } = props
  const back = { href: here.replace(/\/live$/, ''), word: say.back }
  const body = () => {
    switch (live.now) {
      case 'before':
        return (
          <Stack gap="far">
            <PageHead title={say.title} back={back} />
            <EmptyState title={say.before} action={<Next {...props} />}>
              {live.startsAt ? <p>{say.begins({ when: props.whenSaid(live.startsAt) })}</p> : null}
              <p>{say.beforeHelp}</p>
            </EmptyState>
          </Stack>
        )
      case 'over':
        return (
          <Stack gap="far">
            <PageHead title={say.title} back={back} />
            <EmptyState
              title={say.over}
              action={<Button href={`${back.href}/after`}>{say.after}</Button>}
            />
          </Stack>
        )
      case 'family-alone':
        return <FamilyAlone {...props} inside={live.inside} />
      case 'held':
        return <HeldMeeting {...props} held={live} back={back} />
    }
  }
  return <LivePage version={version}>{body()}</LivePage>
}

function FamilyAlone({ say, once, mend, inside }: LiveMeetingPageProps & { inside: boolean }) {
  return (
    <>
      <ErrorSummary {...mend.summary} />
      <Calm title={inside ? say.familyTitle : say.outsideTitle}>
        <p>{inside ? say.family : say.outside}</p>
        {inside ? (
          <Form once={once} hidden={{ do: 'bell' }}>
            <Button icon="bell">{say.bell}</Button>
          </Form>
        ) : null}
      </Calm>
    </>
  )
}

interface HeldProps extends LiveMeetingPageProps {
  held: Held
  back: { href: string; word: string }
}

function HeldMeeting(props: HeldProps) {
  const { say, stages, held, mend, done, back } = props
  const mine = held.turn?.mine === true
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      {done ? <Notice kind="good" title={say.saved} live /> : null}
      <PageHead
        over={held.turn ? <p class="hint">{say.now({ stage: stages[held.stage] })}</p> : null}
        title={titleOf(props, mine)}
        lead={mine ? say.takeTime : say[held.stage]}
        back={back}
      />
      {held.onBreak ? (
        <Notice kind="note" title={say.break} live>
          <p>{say.breakHelp}</p>
        </Notice>
      ) : null}
      {held.stage === 'open' && held.opening ? (
        <Card>
          <p>{say.opening}</p>
          <p>
            <strong data-said>{held.opening}</strong>
          </p>
        </Card>
      ) : null}
      {held.stage === 'ideas' ? <LiveIdeas say={say} ideas={held.ideas} here={props.here} /> : null}
      <MyTurn {...props} mine={mine} />
      {held.stage === 'promises' || held.stage === 'close' ? (
        <LivePromises {...props} promises={held.promises} />
      ) : null}
      <Next {...props} />
      <Needs {...props} />
    </Stack>
  )
}

function titleOf({ say, stages, held }: HeldProps, mine: boolean): string {
  if (mine) return say.turn({ who: held.myName })
  if (held.turn) return say.otherTurn({ who: held.turn.who })
  return stages[held.stage]
}

/** My notes for this stage; read by me, read for me, or passed. */
function MyTurn({ say, held, once, mine }: HeldProps & { mine: boolean }) {
  const { notes } = held
  const press = (what: string, children: ComponentChildren) => (
    <Form once={once} hidden={{ do: what }}>
      {children}
    </Form>
  )
  if (!notes && !mine) return null
  return (
    <section>
      {notes ? (
        <>
          <h2>{say.notes}</h2>
          <Quote by={say.notesBy}>{notes.words}</Quote>
          {notes.readAloud ? <p>{say.willBeRead}</p> : null}
        </>
      ) : null}
      <Row>
        {notes && !notes.readAloud
          ? press(
              'read',
              <>
                <p class="hint">{say.readMineHelp}</p>
                <Button kind="quiet" icon="listen">
                  {say.readMine}
                </Button>
              </>,
            )
          : null}
        {mine ? press('pass', <Button kind="quiet">{say.pass}</Button>) : null}
      </Row>
    </section>
  )
}

const Next = ({ say, here }: LiveMeetingPageProps) => (
  <p>
    <Button kind="quiet" icon="forward" href={here}>
      {say.next}
    </Button>
  </p>
)

/** A break, or not feeling safe: the room sees the same short break. */
function Needs({ say, held, once }: HeldProps) {
  return (
    <Card>
      <Form once={once} hidden={{ do: 'break' }} inline>
        <Button kind="plain" icon="cup">
          {say.needBreak}
        </Button>
      </Form>
      <Form once={once} hidden={{ do: 'not-safe' }} inline>
        <Button kind="plain" icon="lock">
          {say.notSafe}
        </Button>
      </Form>
      <p class="hint">{say.notSafeHelp({ lee: held.coordinator })}</p>
    </Card>
  )
}
