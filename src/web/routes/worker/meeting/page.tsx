import { purposeOf } from '../../../../modules/meetings/index.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Columns } from '../../../parts/columns.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import { More } from '../../../parts/more.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StatusWord } from '../../../parts/status-word.tsx'
import { TabLinks } from '../../../parts/tab-links.tsx'
import { stateLooks } from '../state-looks.ts'
import { BoardTable } from './board-table.tsx'
import type { MeetingPageProps } from './props.ts'
import { StillMissing } from './still-missing.tsx'

/** The board of one meeting: everyone's row, the next call, what is still missing. */
export function MeetingPage(props: MeetingPageProps) {
  const { say, purposes, states, tabs, work, back, notice, when, due } = props
  const { meeting, coordinator } = work
  return (
    <Stack gap="far">
      <PageHead
        back={{ href: '/w/meetings', word: back }}
        over={<p class="hint">{work.familyCalled}</p>}
        title={when ? say.on({ when }) : say.noTime}
        lead={
          <p>
            {[purposes[meeting.purpose], meeting.place].filter((part) => part !== '').join(' · ')}
          </p>
        }
      />
      <TabLinks {...tabs} />
      {notice ? (
        <Notice kind={notice.good ? 'good' : 'care'} live>
          <p>{notice.words}</p>
        </Notice>
      ) : null}
      <Row>
        <StatusWord look={stateLooks[meeting.state]} word={states[meeting.state]} />
        <span class="hint">
          {[
            say.askedBy({ who: work.askedBy }),
            coordinator ? say.ledBy({ who: coordinator }) : say.nobodyLeads,
            ...(due
              ? [`${say.by} ${due}${work.ask.dueBecause ? `: ${work.ask.dueBecause}` : ''}`]
              : []),
          ].join(' · ')}
        </span>
      </Row>
      {meeting.endedBecause ? (
        <Notice kind="note" title={states[meeting.state]}>
          <p>{meeting.endedBecause}</p>
        </Notice>
      ) : null}
      <Columns aside={<Beside {...props} />}>
        <Stack gap="far">
          <NextStep {...props} />
          <Table {...props} />
        </Stack>
      </Columns>
      <People {...props} />
      <About {...props} />
    </Stack>
  )
}

function NextStep({ say, work, path, mayTake, once }: MeetingPageProps) {
  const { next, meeting } = work
  if (meeting.state === 'asked' && mayTake) {
    return (
      <Form once={once} action={`${path}/take`}>
        <Button>{say.take}</Button>
      </Form>
    )
  }
  if (!work.leads || (meeting.state !== 'preparing' && meeting.state !== 'ready')) return null
  if (!next) return <p class="lead">{say.allCalled}</p>
  return (
    <Card title={say.next({ who: next.goesBy, about: say[`about-${next.about}`] })}>
      <Row>
        <Button href={`${path}/people/${next.person}`} icon="call">
          {say.call}
        </Button>
        {next.about === 'safety' ? (
          <Button href={`${path}/safety`} kind="quiet">
            {say.seeSafety}
          </Button>
        ) : null}
      </Row>
    </Card>
  )
}

function People(props: MeetingPageProps) {
  const { say, work, path } = props
  if (work.people.length === 0) {
    return (
      <EmptyState
        title={say.noPeople}
        action={<Button href={`${path}/people`}>{say.addPeople}</Button>}
      >
        <p>{say.noPeopleHelp}</p>
      </EmptyState>
    )
  }
  return <BoardTable {...props} />
}

/** Whose table it is, and whose names wait to be answered. */
function Table({ say, work, path }: MeetingPageProps) {
  const { people, ratio, leftOut, wishes } = work
  if (people.length === 0 && wishes === 0) return null
  return (
    <Stack>
      {people.length > 0 ? (
        <p>
          {say.familyMeeting(ratio)} {ratio.isFamilyMeeting ? null : say.moreFamily}
        </p>
      ) : null}
      {wishes > 0 ? (
        <Button href={`${path}/people`} kind="quiet" icon="add">
          {say.wishes({ count: wishes })}
        </Button>
      ) : null}
      {leftOut.length > 0 ? (
        <p class="hint">
          {say.leftOut}: {leftOut.map((one) => one.goesBy).join(', ')}
        </p>
      ) : null}
    </Stack>
  )
}

function About({ say, work, path, agenda, outputs }: MeetingPageProps) {
  const { meeting, bottomLines, ask } = work
  const frame = purposeOf(meeting.purpose)
  return (
    <>
      <section>
        <h2>{say.lines}</h2>
        {bottomLines.length > 0 ? (
          <ol>
            {bottomLines.map((line) => (
              <li data-said>{line}</li>
            ))}
          </ol>
        ) : (
          <p class="hint">{say.noLines}</p>
        )}
        {work.mayWriteLines ? (
          <Button kind="quiet" href={`${path}/bottom-lines`}>
            {bottomLines.length > 0 ? say.changeLines : say.writeLines}
          </Button>
        ) : null}
      </section>
      <section>
        <h2>{say.why}</h2>
        <p data-said>{ask.why}</p>
      </section>
      {ask.knownRisks ? (
        <Notice kind="private" title={say.risks}>
          <p data-said>{ask.knownRisks}</p>
          <p class="hint">{say.staffOnly}</p>
        </Notice>
      ) : null}
      <More title={say.agenda}>
        <ul>
          {frame.agenda.map((item) => (
            <li>{agenda[item]}</li>
          ))}
        </ul>
        <h3>{say.outputs}</h3>
        <ul>
          {frame.outputs.map((item) => (
            <li>{outputs[item]}</li>
          ))}
        </ul>
      </More>
    </>
  )
}

function Beside(props: MeetingPageProps) {
  const { say, work, path, once } = props
  const { meeting, mayRun, leads, inviting } = work
  const isBefore = meeting.state === 'preparing' || meeting.state === 'ready'
  const isAfter = meeting.state === 'closed'
  return (
    <Stack>
      {meeting.state === 'asked' || isBefore ? <StillMissing {...props} /> : null}
      {mayRun && isBefore && inviting.now > 0 ? (
        <Form once={once} action={`${path}/invite`}>
          <Button>{say.invite({ count: inviting.now })}</Button>
        </Form>
      ) : null}
      {mayRun && work.seesSafety && inviting.held > 0 ? (
        <p class="hint">{say.held({ count: inviting.held })}</p>
      ) : null}
      {mayRun && meeting.state === 'preparing' && work.notPrepared.length === 0 ? (
        <Form once={once} action={`${path}/ready`}>
          <Button kind="quiet">{say.ready}</Button>
        </Form>
      ) : null}
      {leads && (isBefore || meeting.state === 'live' || meeting.state === 'closing') ? (
        <Button
          href={`${path}/run`}
          kind={meeting.state === 'live' ? 'main' : 'quiet'}
          icon="forward"
        >
          {say.run}
        </Button>
      ) : null}
      {mayRun && isAfter ? (
        <Button href={`${path}/follow`} kind="quiet" icon="forward">
          {say.follow}
        </Button>
      ) : null}
      {meeting.state === 'asked' || isBefore ? <OtherSteps {...props} /> : null}
    </Stack>
  )
}

function OtherSteps({ say, work, path, once }: MeetingPageProps) {
  const isPreparing = work.meeting.state === 'preparing'
  const isAsked = work.meeting.state === 'asked'
  return (
    <More title={say.more}>
      <Stack>
        {work.leads && isPreparing ? (
          <Form once={once} action={`${path}/give-back`} inline>
            <Button kind="plain">{say.giveBack}</Button>
          </Form>
        ) : null}
        {work.mayRun && (isPreparing || isAsked) ? (
          <Button kind="plain" href={`${path}/refuse`}>
            {say.refuse}
          </Button>
        ) : null}
        <Button kind="plain" href={`${path}/call-off`}>
          {say.callOff}
        </Button>
      </Stack>
    </More>
  )
}
