import type { Deed } from '../../../../modules/access/index.ts'
import { callOffMeeting, meetingHead } from '../../../../modules/meetings/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath } from '../in-meeting.ts'
import { tabWords } from '../meeting-words.ts'
import { callOffForm } from './form.ts'
import { CallOffPage } from './page.tsx'
import { callOffWords } from './words.ts'

export const callOff = page({
  address: '/w/meetings/:meeting/call-off',
  front: 'worker',
  get: {
    deed: 'read-meeting-work',
    answer: async (ask: Ask) => ask.show(await sheet(ask, untyped())),
  },
  post: { deed: 'call-off-meeting', answer: doCallOff },
})

async function doCallOff(ask: Ask) {
  const heard = hear(callOffForm, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed, 'call-off-meeting'))
  const off = await callOffMeeting(ask.visit, meetingIn(ask), heard.value)
  return ask.go(`${meetingPath(ask)}?done=${off.ok ? 'called-off' : 'too-late'}`)
}

async function sheet(ask: Ask, typed: Typed, ...deeds: Deed[]) {
  const { mayCallOff } = await meetingHead(ask.visit, meetingIn(ask), ...deeds)
  if (!mayCallOff) throw new NotFound()
  const say = ask.say(callOffWords)
  const back = { href: meetingPath(ask), word: ask.say(tabWords).back }
  return {
    title: say.title,
    body: CallOffPage({ say, back, form: ask.mend(typed), once: ask.once }),
  }
}
