import type { Deed } from '../../../../modules/access/index.ts'
import { logCall, seatWork } from '../../../../modules/meetings/index.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { speak } from '../../../kernel/speak.ts'
import { whenSaid } from '../../../kernel/when-said.ts'
import { channelWords } from '../../../words/circle-words.ts'
import { meetingIn, meetingPath, personAt } from '../in-meeting.ts'
import { packetWayWords, tabWords } from '../meeting-words.ts'
import { callForm, callFrom } from './form.ts'
import { MeetingPersonPage } from './page.tsx'
import { scriptWords } from './script-words.ts'
import { callWords } from './words.ts'

export const meetingPerson = page({
  address: '/w/meetings/:meeting/people/:person',
  front: 'worker',
  get: {
    deed: 'read-meeting-work',
    answer: async (ask: Ask) =>
      ask.show(await sheet(ask, untyped({ channel: 'phone', audience: 'usual' }))),
  },
  post: { deed: 'log-call', answer: keepCall },
})

async function keepCall(ask: Ask) {
  const heard = hear(callForm, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed, 'log-call'))
  await logCall(ask.visit, meetingIn(ask), personAt(ask), callFrom(heard.value))
  return ask.go(`${meetingPath(ask)}?done=called`)
}

async function sheet(ask: Ask, typed: Typed, ...deeds: Deed[]) {
  const { visit, voice } = ask
  const work = await seatWork(visit, meetingIn(ask), personAt(ask), ...deeds)
  const tab = ask.say(tabWords)
  const path = meetingPath(ask)
  return {
    title: tab.meeting,
    width: 'wide' as const,
    body: MeetingPersonPage({
      say: ask.say(callWords),
      script: speak(scriptWords, { language: work.who.language, familiar: work.isYoung }),
      channels: ask.say(channelWords),
      packetWays: ask.say(packetWayWords),
      back: { href: path, word: tab.back },
      work,
      path,
      lee: work.visitor,
      form: ask.mend(typed),
      once: ask.once,
      onceMore: ask.onceMore(),
      whenSaid: whenSaid(voice, visit.timeZone),
    }),
  }
}
