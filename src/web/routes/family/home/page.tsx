import type { MyMeeting } from '../../../../modules/meetings/index.ts'
import type { PromiseLine } from '../../../../modules/promises/index.ts'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { TaskList } from '../../../parts/task-list.tsx'
import { Timeline } from '../../../parts/timeline.tsx'
import { nameOf, standingLooks } from '../promise-line-card.tsx'
import { Promised } from '../promised.tsx'
import type { HomePageProps } from './home-page-props.ts'
import { isOnCard, NextCard } from './next-card.tsx'

/** First the next thing, then what comes, then what happened lately. */
export function HomePage(props: HomePageProps) {
  const { words, name } = props
  return (
    <Stack gap="far">
      <PageHead title={words.hello({ name })} />
      <NextCard {...props} />
      <ComingUp {...props} />
      <Lately {...props} />
    </Stack>
  )
}

const isAhead = ({ state, startsAt }: MyMeeting) =>
  startsAt !== null && (state === 'preparing' || state === 'ready')

const isOpen = ({ standing }: PromiseLine) =>
  standing === 'late' || standing === 'due-soon' || standing === 'stuck' || standing === 'to-do'

function ComingUp({
  words,
  saying,
  next,
  meetings,
  mine,
  toMe,
  l,
  weekEnds,
  whenSaid,
}: HomePageProps) {
  const promises = [...mine, ...toMe]
    .filter((line) => isOpen(line) && line.dueOn <= weekEnds && !isOnCard(next, line))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const onCard = 'meeting' in next ? next.meeting : null
  const tasks = [
    ...meetings
      .filter((one) => isAhead(one) && one.id !== onCard)
      .map(({ id, startsAt, place }) => ({
        label: words.meetingAt({ when: whenSaid(startsAt ?? '') }),
        href: `${l}/meeting/${id}`,
        hint: <span data-said>{place}</span>,
        status: { look: 'not-started' as const, word: words.soon },
      })),
    ...promises.map((line) => ({
      label: (
        <>
          {nameOf(saying, line.by)}: <Promised say={saying.say} willDo={line.willDo} />
        </>
      ),
      href: `${l}/promises/${line.id}`,
      hint: saying.say.by({ day: saying.daySaid(line.dueOn) }),
      status: { look: standingLooks[line.standing], word: saying.say[line.standing] },
    })),
  ]
  return (
    <section>
      <h2>{words.soon}</h2>
      {tasks.length === 0 ? <p class="hint">{words.noSoon}</p> : <TaskList tasks={tasks} />}
    </section>
  )
}

/** How many things of the past are enough. */
const few = 4

function Lately({ words, saying, mine, toMe, plans, l, dayOf }: HomePageProps) {
  const happened = [
    ...plans.map(({ id, madeAt, number, whatChanged }) => ({
      at: madeAt,
      what: (
        <>
          {number === 1 ? words.planMade : words.planChanged({ what: whatChanged })}{' '}
          <a class="onward" href={`${l}/plan/${id}`}>
            {words.readPlan}
          </a>
        </>
      ),
    })),
    ...[...mine, ...toMe].flatMap((line) =>
      line.standing === 'kept' && line.confirmedAt
        ? [
            {
              at: line.confirmedAt,
              what: (
                <>
                  {words.keptOne} {nameOf(saying, line.by)}:{' '}
                  <Promised say={saying.say} willDo={line.willDo} />
                </>
              ),
            },
          ]
        : [],
    ),
  ]
  if (happened.length === 0) return null
  const latest = happened.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, few)
  return (
    <section>
      <h2>{words.lately}</h2>
      <Timeline moments={latest.map(({ at, what }) => ({ when: dayOf(at), what }))} />
    </section>
  )
}
