import type { ListedMeeting, MeetingBoard } from '../../../../modules/meetings/index.ts'
import type { Day } from '../../../../shared/time.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import { More } from '../../../parts/more.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { PeopleTable } from '../../../parts/people-table.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StatusWord } from '../../../parts/status-word.tsx'
import type { purposeWords, stateWords } from '../meeting-words.ts'
import { stateLooks } from '../state-looks.ts'
import type { meetingsWords } from './words.ts'

export interface MeetingsPageProps {
  say: Spoken<typeof meetingsWords>
  purposes: Spoken<typeof purposeWords>
  states: Spoken<typeof stateWords>
  board: MeetingBoard
  mayPlan: boolean
  notice: string | null
  once: string
  whenSaid: (at: string) => string
  daySaid: (day: Day) => string
  dayOf: (at: string) => Day
}

/** Every meeting in somebody's work: the asks that wait, what is under way, what is over. */
export function MeetingsPage(props: MeetingsPageProps) {
  const { say, board, mayPlan, notice } = props
  const plan = mayPlan ? (
    <Button href="/w/meetings/new" icon="add">
      {say.plan}
    </Button>
  ) : null
  const isEmpty = board.asks.length + board.open.length + board.over.length === 0
  return (
    <Stack gap="far">
      <PageHead title={say.title} />
      {notice ? (
        <Notice kind="note" live>
          <p>{notice}</p>
        </Notice>
      ) : null}
      {isEmpty ? (
        <EmptyState title={say.none} action={plan}>
          <p>{say.noneHelp}</p>
        </EmptyState>
      ) : (
        <>
          {plan}
          {board.asks.length > 0 ? (
            <section>
              <h2>{say.asks}</h2>
              <Stack>
                {board.asks.map((ask) => (
                  <AskCard ask={ask} {...props} />
                ))}
              </Stack>
            </section>
          ) : null}
          <section>
            <h2>{say.open}</h2>
            {board.open.length > 0 ? (
              <MeetingTable meetings={board.open} caption={say.open} {...props} />
            ) : (
              <p class="hint">{say.noneOpen}</p>
            )}
          </section>
          {board.over.length > 0 ? (
            <More title={say.over}>
              <MeetingTable meetings={board.over} caption={say.over} {...props} />
            </More>
          ) : null}
        </>
      )}
    </Stack>
  )
}

function AskCard({
  ask,
  say,
  purposes,
  board,
  once,
  daySaid,
  dayOf,
}: MeetingsPageProps & { ask: ListedMeeting }) {
  const title = ask.familyCalled
    ? `${ask.familyCalled} · ${purposes[ask.purpose]}`
    : purposes[ask.purpose]
  return (
    <Card
      title={title}
      level={3}
      aside={
        <StatusWord
          look="waiting"
          word={ask.dueOn ? say.by({ day: daySaid(ask.dueOn) }) : say.noDay}
        />
      }
    >
      <p>
        {ask.askedByName === '–'
          ? say.askedOn({ day: daySaid(dayOf(ask.askedAt)) })
          : say.askedBy({ who: ask.askedByName, day: daySaid(dayOf(ask.askedAt)) })}
      </p>
      <Row>
        {board.mayTake ? (
          <Form once={once} action={`/w/meetings/${ask.id}/take`} inline>
            <Button>{say.take}</Button>
          </Form>
        ) : null}
        {ask.familyCalled ? (
          <Button href={`/w/meetings/${ask.id}`} kind="quiet">
            {say.see}
          </Button>
        ) : null}
      </Row>
    </Card>
  )
}

function MeetingTable({
  meetings,
  caption,
  say,
  purposes,
  states,
  whenSaid,
}: MeetingsPageProps & { meetings: readonly ListedMeeting[]; caption: string }) {
  return (
    <PeopleTable
      caption={caption}
      captionUnseen
      columns={[say.family, say.why, say.when, say.people, say.standing]}
      rows={meetings.map((one) => ({
        head: one.familyCalled ? (
          <a href={`/w/meetings/${one.id}`}>{one.familyCalled}</a>
        ) : (
          say.otherFamily
        ),
        cells: [
          purposes[one.purpose],
          one.startsAt ? `${whenSaid(one.startsAt)} · ${one.place}` : say.noTime,
          one.invited > 0 ? say.counts(one) : say.nobodyAsked,
          <StatusWord look={stateLooks[one.state]} word={states[one.state]} />,
        ],
      }))}
    />
  )
}
