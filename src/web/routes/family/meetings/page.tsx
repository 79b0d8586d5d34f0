import type { MyMeeting } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StatusWord, type StatusWordProps } from '../../../parts/status-word.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import type { meetingsWords } from './words.ts'

export interface MeetingsPageProps {
  say: Spoken<typeof meetingsWords & typeof meetingWords>
  meetings: readonly MyMeeting[]
  /** Not open to the visitor, who was told so. */
  closed: readonly MeetingId[]
  address: string
  /** Nobody but family and those beside it may ask. */
  mayAsk: boolean
  justAsked: boolean
  whenSaid: (at: string) => string
}

const over: readonly MyMeeting['state'][] = ['closed', 'called-off', 'refused']

/** My meetings, the next one first, and the way to ask for one. */
export function MeetingsPage(props: MeetingsPageProps) {
  const { say, meetings, address, mayAsk, justAsked } = props
  const next = meetings.filter((one) => !over.includes(one.state))
  const past = meetings.filter((one) => over.includes(one.state))
  return (
    <Stack gap="far">
      <PageHead title={say.title} />
      {justAsked ? (
        <Notice kind="good" live title={say.sent}>
          <p>{say.sentHelp}</p>
        </Notice>
      ) : null}
      {props.closed.map((meeting) => (
        <Notice kind="note" title={say.closed}>
          <Button href={`${address}/${meeting}/note`} kind="quiet">
            {say.note}
          </Button>
        </Notice>
      ))}
      {meetings.length === 0 ? (
        <EmptyState title={say.none}>
          <p>{say.noneHelp}</p>
        </EmptyState>
      ) : null}
      <Meetings title={say.next} {...props} meetings={next} />
      {mayAsk ? (
        <Card title={say.askTitle}>
          <p>{say.askLead}</p>
          <Button href={`${address}/ask`} kind="quiet">
            {say.ask}
          </Button>
        </Card>
      ) : null}
      <Meetings title={say.past} {...props} meetings={past} />
    </Stack>
  )
}

function Meetings({
  title,
  meetings,
  say,
  address,
  whenSaid,
}: MeetingsPageProps & { title: string }) {
  if (meetings.length === 0) return null
  return (
    <section>
      <Stack>
        <h2>{title}</h2>
        {meetings.map((one) => (
          <Card
            level={3}
            title={one.startsAt ? whenSaid(one.startsAt) : say.noDay}
            href={`${address}/${one.id}`}
            aside={<StatusWord {...standing(say, one)} />}
          >
            <p>{say[one.purpose]}</p>
            {one.place ? (
              <p class="hint" data-said>
                {one.place}
              </p>
            ) : null}
            {one.endedBecause ? <p data-said>{one.endedBecause}</p> : null}
          </Card>
        ))}
      </Stack>
    </section>
  )
}

/** Where a meeting stands for me, in a word. */
function standing(say: MeetingsPageProps['say'], one: MyMeeting): StatusWordProps {
  if (one.state === 'live' || one.state === 'closing') return { look: 'under-way', word: say.now }
  if (one.state === 'closed') return { look: 'closed', word: say.over }
  if (one.state === 'called-off') return { look: 'closed', word: say.calledOff }
  if (one.state === 'refused') return { look: 'closed', word: say.refused }
  if (one.answer === 'yes') return { look: 'done', word: say.yes }
  if (one.answer === 'call') return { look: 'done', word: say.call }
  if (one.answer === 'other-time') return { look: 'waiting', word: say.otherTime }
  if (one.answer === 'no') return { look: 'closed', word: say.no }
  if (one.invited) return { look: 'not-started', word: say.canYou }
  return { look: 'waiting', word: one.askedByMe ? say.asked : say.waiting }
}
