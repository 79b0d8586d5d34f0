import { permit } from '../../../../modules/access/index.ts'
import { myMeetings } from '../../../../modules/meetings/index.ts'
import { namesOf } from '../../../../modules/people/index.ts'
import { plansOf } from '../../../../modules/plans/index.ts'
import { myPromises } from '../../../../modules/promises/index.ts'
import { nextThing } from '../../../../modules/roadmap/index.ts'
import { addDays, dayIn, type Instant } from '../../../../shared/time.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid, whenSaid } from '../../../kernel/when-said.ts'
import { promiseWords } from '../../../words/promise-words.ts'
import { HomePage } from './page.tsx'
import { homeWords } from './words.ts'

export const familyHome = page({
  address: '/:l/home',
  front: 'family',
  get: { deed: 'read-home', answer: showHome },
})

async function showHome(ask: Ask) {
  const { visit, language, voice } = ask
  permit(visit, 'read-home', { person: visit.person })
  // Somebody who came for one meeting has no other page than that.
  if (visit.onlyMeeting) return ask.go(`/${language}/meeting/${visit.onlyMeeting}`)
  const words = ask.say(homeWords)
  const meetings = await myMeetings(visit)
  const promises = await myPromises(visit)
  const plans = await plansOf(visit)
  const names = await namesOf(visit, [
    visit.person,
    ...[...promises.mine, ...promises.toMe].flatMap(({ by, to }) => [by, to]),
  ])
  const said = daySaid(voice)
  return ask.show({
    title: words.title,
    body: HomePage({
      ...promises,
      words,
      saying: { say: ask.say(promiseWords), names, me: visit.person, daySaid: said },
      next: nextThing({ ...promises, now: visit.now, meetings, plans }),
      meetings,
      plans,
      l: `/${language}`,
      name: names.get(visit.person)?.goesBy ?? '',
      weekEnds: addDays(visit.today, 7),
      whenSaid: whenSaid(voice, visit.timeZone),
      dayOf: (at) => said(dayIn(visit.timeZone, at as Instant)),
    }),
  })
}
