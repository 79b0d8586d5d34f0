import { Facts } from '../../../parts/facts.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { TableFromAbove } from '../../../parts/table-from-above.tsx'
import { Before } from './before.tsx'
import { NextStep } from './next-step.tsx'
import type { MeetingPageProps } from './props.ts'

/** One meeting before its day: when and where, can you come, what to do before, who is at the table. */
export function MeetingPage(props: MeetingPageProps) {
  const { say, meeting, title, when, guest, child, saved, back } = props
  const isAhead = meeting.state === 'preparing' || meeting.state === 'ready'
  return (
    <Stack gap="far">
      <PageHead
        title={title}
        lead={<p>{say[meeting.purpose]}</p>}
        back={{ href: back, word: say.back }}
      />
      {saved ? <Notice kind="good" live title={say.saved} /> : null}
      <NextStep {...props} />
      <Facts
        facts={[
          { icon: 'calendar', term: say.when, value: when },
          {
            icon: 'place',
            term: say.where,
            value: meeting.place ? <span data-said>{meeting.place}</span> : say.noPlace,
          },
          ...(meeting.coordinator
            ? [{ icon: 'person', term: say.leads, value: meeting.coordinator } as const]
            : []),
          ...(meeting.opening
            ? [
                {
                  icon: 'cup',
                  term: say.opening,
                  value: <span data-said>{meeting.opening}</span>,
                } as const,
              ]
            : []),
        ]}
      />
      {isAhead ? <p>{guest ? say.inviteGuest : child ? say.inviteChild : say.invite}</p> : null}
      {meeting.mayChange ? <Before {...props} /> : null}
      {meeting.bottomLines.length > 0 && !child ? (
        <section>
          <h2>{say.mustBeTrue}</h2>
          <p class="hint">{say.mustBeTrueHelp}</p>
          <ul>
            {meeting.bottomLines.map((line) => (
              <li data-said>{line}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <Table {...props} />
      {meeting.askedBy ? <p class="hint">{say.askedBy({ who: meeting.askedBy })}</p> : null}
    </Stack>
  )
}

/** Who is asked to come, with what they are to the children. My own seat fills when I have answered. */
function Table({ say, meeting }: MeetingPageProps) {
  const answered = meeting.mine?.answer !== null && meeting.mine !== null
  return (
    <section>
      <h2>{say.whoComes}</h2>
      {meeting.roster.length === 0 ? (
        <p>{say.noTable}</p>
      ) : (
        <>
          <p class="hint">{say.tableHelp}</p>
          <TableFromAbove
            title={say.table}
            seats={meeting.roster.map(({ goesBy, initials, role, side, isMe }) => ({
              name: goesBy,
              initials,
              answered: isMe && answered,
              word: isMe ? (
                say.you({ role: role || say[side] })
              ) : role ? (
                <span data-said>{role}</span>
              ) : (
                say[side]
              ),
            }))}
          />
        </>
      )}
    </section>
  )
}
