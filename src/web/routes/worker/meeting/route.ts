import { may } from '../../../../modules/access/index.ts'
import { meetingWork } from '../../../../modules/meetings/index.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid, whenSaid } from '../../../kernel/when-said.ts'
import { meetingIn, meetingPath, meetingTabs } from '../in-meeting.ts'
import { packetWayWords, purposeWords, stateWords, tabWords, wayWords } from '../meeting-words.ts'
import { MeetingPage } from './page.tsx'
import { agendaWords, outputWords } from './purpose-words.ts'
import { boardWords } from './words.ts'

export const staffMeeting = page({
  address: '/w/meetings/:meeting',
  front: 'worker',
  get: { deed: 'read-meeting-work', answer: showMeeting },
})

const good = ['asked', 'set', 'lines', 'invited', 'ready', 'called', 'called-off'] as const
const told = [...good, 'not-invited', 'not-ready', 'too-late'] as const

async function showMeeting(ask: Ask) {
  const { visit, voice, once } = ask
  const work = await meetingWork(visit, meetingIn(ask))
  const { startsAt, dueOn } = work.meeting
  const say = ask.say(boardWords)
  const tab = ask.say(tabWords)
  const path = meetingPath(ask)
  const done = told.find((one) => one === ask.query.get('done'))
  return ask.show({
    title: tab.meeting,
    width: 'wide',
    body: MeetingPage({
      say,
      purposes: ask.say(purposeWords),
      states: ask.say(stateWords),
      ways: ask.say(wayWords),
      packetWays: ask.say(packetWayWords),
      agenda: ask.say(agendaWords),
      outputs: ask.say(outputWords),
      tabs: meetingTabs(voice, path, 'board', { safety: work.seesSafety, set: work.maySet }),
      work,
      path,
      back: tab.meetings,
      notice: done ? { words: say[`done-${done}`], good: good.some((one) => one === done) } : null,
      mayTake: may(visit, 'take-meeting').may,
      when: startsAt && whenSaid(voice, visit.timeZone)(startsAt),
      due: dueOn && daySaid(voice)(dueOn),
      once,
    }),
  })
}
