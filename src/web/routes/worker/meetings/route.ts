import { may } from '../../../../modules/access/index.ts'
import { meetingBoard } from '../../../../modules/meetings/index.ts'
import { dayIn, type Instant } from '../../../../shared/time.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid, whenSaid } from '../../../kernel/when-said.ts'
import { purposeWords, stateWords } from '../meeting-words.ts'
import { MeetingsPage } from './page.tsx'
import { meetingsWords } from './words.ts'

export const staffMeetings = page({
  address: '/w/meetings',
  front: 'worker',
  get: { deed: 'read-board', answer: showMeetings },
})

const told = ['own-family', 'already-taken', 'gave-back', 'refused'] as const

async function showMeetings(ask: Ask) {
  const { visit, voice, once } = ask
  const say = ask.say(meetingsWords)
  const board = await meetingBoard(visit)
  const done = told.find((one) => one === ask.query.get('done'))
  return ask.show({
    title: say.title,
    width: 'wide',
    body: MeetingsPage({
      say,
      purposes: ask.say(purposeWords),
      states: ask.say(stateWords),
      board,
      mayPlan: may(visit, 'read-families').may && visit.facts.staffRoles.includes('worker'),
      notice: done ? say[done] : null,
      once,
      whenSaid: whenSaid(voice, visit.timeZone),
      daySaid: daySaid(voice),
      dayOf: (at) => dayIn(visit.timeZone, at as Instant),
    }),
  })
}
