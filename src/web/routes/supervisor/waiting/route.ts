import { waitingAsks } from '../../../../modules/meetings/index.ts'
import { namesOf } from '../../../../modules/people/index.ts'
import { lateFixes } from '../../../../modules/plans/index.ts'
import { lateAgencyPromises } from '../../../../modules/promises/index.ts'
import { dayIn, type Instant } from '../../../../shared/time.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid } from '../../../kernel/when-said.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { promiseWords } from '../../../words/promise-words.ts'
import { WaitingPage } from './page.tsx'
import { waitingWords } from './words.ts'

export const waiting = page({
  address: '/s',
  front: 'supervisor',
  get: { deed: 'read-waiting-on-us', answer: showWaiting },
})

async function showWaiting(ask: Ask) {
  const { visit, voice } = ask
  const promises = await lateAgencyPromises(visit)
  const asks = await waitingAsks(visit)
  const fixes = await lateFixes(visit)
  const names = await namesOf(
    visit,
    promises.flatMap(({ by, to }) => [by, to]),
  )
  const said = daySaid(voice)
  const say = ask.say({ ...meetingWords, ...waitingWords })
  return ask.show({
    title: say.tab,
    body: WaitingPage({
      say,
      saying: { say: ask.say(promiseWords), names, me: visit.person, daySaid: said },
      promises,
      asks,
      fixes,
      today: visit.today,
      dayOf: (at) => said(dayIn(visit.timeZone, at as Instant)),
    }),
  })
}
