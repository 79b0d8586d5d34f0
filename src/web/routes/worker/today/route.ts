import { permit } from '../../../../modules/access/index.ts'
import { familyNames } from '../../../../modules/families/index.ts'
import { type BriefMeeting, briefMeetings } from '../../../../modules/meetings/index.ts'
import { initialsOf, namesOf } from '../../../../modules/people/index.ts'
import { myPromises } from '../../../../modules/promises/index.ts'
import type { FamilyId } from '../../../../shared/ids.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid, whenSaid } from '../../../kernel/when-said.ts'
import { promiseWords } from '../../../words/promise-words.ts'
import { meetingTasks } from '../meeting-tasks.ts'
import { purposeWords, stateWords } from '../meeting-words.ts'
import { TodayPage } from './page.tsx'
import { promiseTasks } from './promise-tasks.tsx'
import { todayWords } from './words.ts'

export const today = page({
  address: '/w',
  front: 'worker',
  get: { deed: 'read-today', answer: showToday },
})

async function showToday(ask: Ask) {
  const { visit, voice } = ask
  permit(visit, 'read-today')
  const say = ask.say(todayWords)
  const meetings = await briefMeetings(visit)
  const { mine } = await myPromises(visit)
  const here = [...new Set(visit.facts.memberships.map((one) => one.family))]
  const called = await familyNames(visit, [...here, ...meetings.map((one) => one.family)])
  const names = await namesOf(visit, [...new Set(mine.map(({ to }) => to))])
  const told = {
    purposes: ask.say(purposeWords),
    states: ask.say(stateWords),
    noDay: say.noDay,
    whenSaid: whenSaid(voice, visit.timeZone),
    called: ({ family }: BriefMeeting) => called.get(family) ?? say.aFamily,
    // Somebody else's family is not told by name; its ask is taken from the list of all asks.
    opens: ({ family }: BriefMeeting) => called.has(family),
  }
  const saying = { say: ask.say(promiseWords), names, me: visit.person, daySaid: daySaid(voice) }
  const isWaiting = ({ state }: BriefMeeting) => state === 'asked'
  return ask.show({
    title: say.title,
    width: 'wide',
    body: TodayPage({
      say,
      day: daySaid(voice)(visit.today),
      promises: promiseTasks(mine, saying),
      waiting: meetingTasks(meetings.filter(isWaiting), told),
      meetings: meetingTasks(
        meetings.filter((one) => !isWaiting(one)),
        told,
      ),
      families: here.flatMap((family) => familyLine(family, called.get(family))),
    }),
  })
}

const familyLine = (family: FamilyId, called: string | undefined) =>
  called === undefined ? [] : [{ family, called, initials: initialsOf(called) }]
