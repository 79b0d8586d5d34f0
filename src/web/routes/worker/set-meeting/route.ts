import type { Deed } from '../../../../modules/access/index.ts'
import { meetingHead, setMeeting } from '../../../../modules/meetings/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { wallClock } from '../../../../shared/time.ts'
import { hear, type Typed, untyped, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath, meetingTabs } from '../in-meeting.ts'
import { tabWords } from '../meeting-words.ts'
import { setMeetingForm } from './form.ts'
import { SetMeetingPage } from './page.tsx'
import { setMeetingWords } from './words.ts'

export const setStaffMeeting = page({
  address: '/w/meetings/:meeting/set',
  front: 'worker',
  get: { deed: 'read-meeting-work', answer: async (ask: Ask) => ask.show(await sheet(ask)) },
  post: { deed: 'set-meeting', answer: saveMeeting },
})

async function saveMeeting(ask: Ask) {
  const heard = hear(setMeetingForm, ask.sent)
  const set = heard.ok ? await setMeeting(ask.visit, meetingIn(ask), heard.value) : null
  if (set?.ok) return ask.go(`${meetingPath(ask)}?done=set`)
  if (set?.problems.includes('too-late')) return ask.go(`${meetingPath(ask)}?done=too-late`)
  const typed = set ? withProblem(heard.typed, 'day', 'not-a-day') : heard.typed
  return ask.again(await sheet(ask, { typed, passed: set !== null }, 'set-meeting'))
}

async function sheet(ask: Ask, again?: { typed: Typed; passed: boolean }, ...deeds: Deed[]) {
  const { visit, voice } = ask
  const { meeting, mayRun, seesSafety } = await meetingHead(visit, meetingIn(ask), ...deeds)
  if (!mayRun) throw new NotFound()
  const say = ask.say(setMeetingWords)
  const { minutes, place, opening, startsAt } = meeting
  const clock = startsAt && wallClock(visit.timeZone, startsAt)
  const known = untyped({ ...(clock ?? {}), minutes: `${minutes}`, place, opening })
  const path = meetingPath(ask)
  return {
    title: say.title,
    body: SetMeetingPage({
      say,
      tabs: meetingTabs(voice, path, 'set', { safety: seesSafety, set: mayRun }),
      back: { href: path, word: ask.say(tabWords).back },
      isSet: startsAt !== null,
      form: ask.mend(
        again?.typed ?? known,
        again?.passed ? { day: { 'not-a-day': say.passed } } : {},
      ),
      once: ask.once,
    }),
  }
}
