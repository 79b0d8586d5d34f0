import { type BoardPerson, isColleague, unsaid } from '../../../../modules/meetings/index.ts'
import { PeopleTable } from '../../../parts/people-table.tsx'
import { type StatusLook, StatusWord } from '../../../parts/status-word.tsx'
import type { MeetingPageProps } from './props.ts'

/** One row a person; the column about safety only for whoever may know. */
export function BoardTable(props: MeetingPageProps) {
  const { say, work } = props
  const columns = [
    say.person,
    say.asked,
    ...(work.seesSafety ? [say.safe] : []),
    say.ride,
    say.wordsIn,
    say.packet,
  ]
  return (
    <PeopleTable
      caption={say.caption}
      columns={columns}
      rows={work.people.map((one) => ({
        head: <Who one={one} {...props} />,
        cells: cellsOf(one, props),
      }))}
    />
  )
}

function Who({ one, say, ways, work, path }: MeetingPageProps & { one: BoardPerson }) {
  return (
    <>
      {work.leads && !isColleague(one) ? (
        <a href={`${path}/people/${one.person}`}>{one.goesBy}</a>
      ) : (
        one.goesBy
      )}{' '}
      <span class="hint" data-said>
        {one.role === unsaid ? '' : one.role}
      </span>
      {one.way === 'room' ? null : <p class="hint">{say.wayOf({ way: ways[one.way] })}</p>}
      {one.arrangement ? <p class="hint">{say.toDo({ what: one.arrangement })}</p> : null}
    </>
  )
}

function cellsOf(
  { row, packetWay, byLink }: BoardPerson,
  { say, packetWays, work }: MeetingPageProps,
) {
  const { asked, safe, ride, wordsIn, packet } = row
  return [
    <>
      <StatusWord look={askedLooks[asked]} word={say[`asked-${asked}`]} />
      {byLink ? <p class="hint">{say.byLink}</p> : null}
    </>,
    ...(work.seesSafety
      ? [
          safe === 'not-needed' ? (
            '–'
          ) : (
            <StatusWord look={safeLooks[safe]} word={say[`safe-${safe}`]} />
          ),
        ]
      : []),
    ride === 'none' ? (
      '–'
    ) : (
      <StatusWord look={ride === 'set' ? 'done' : 'care'} word={say[`ride-${ride}`]} />
    ),
    <StatusWord look={wordLooks[wordsIn] ?? 'done'} word={say.words({ count: wordsIn })} />,
    packet === 'sent' ? (
      <StatusWord look="done" word={packetWays[packetWay]} />
    ) : (
      <StatusWord look={packetLooks[packet]} word={say[`packet-${packet}`]} />
    ),
  ]
}

const askedLooks: Record<BoardPerson['row']['asked'], StatusLook> = {
  'not-yet': 'not-started',
  invited: 'waiting',
  yes: 'done',
  call: 'done',
  'other-time': 'care',
  no: 'closed',
}

const safeLooks = { 'not-asked': 'not-started', open: 'private', done: 'done' } as const

const wordLooks: readonly StatusLook[] = ['not-started', 'under-way', 'under-way', 'done']

const packetLooks = { 'not-yet': 'not-started', 'to-hand-over': 'care', given: 'done' } as const
