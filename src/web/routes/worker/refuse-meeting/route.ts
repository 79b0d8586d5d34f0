import type { Deed } from '../../../../modules/access/index.ts'
import { meetingHead, refuseMeeting } from '../../../../modules/meetings/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, type Typed, untyped, words } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath } from '../in-meeting.ts'
import { tabWords } from '../meeting-words.ts'
import { RefusePage } from './page.tsx'
import { refuseWords } from './words.ts'

export const refuse = page({
  address: '/w/meetings/:meeting/refuse',
  front: 'worker',
  get: {
    deed: 'read-meeting-work',
    answer: async (ask: Ask) => ask.show(await sheet(ask, untyped())),
  },
  post: { deed: 'refuse-meeting', answer: sendNo },
})

async function sendNo(ask: Ask) {
  const heard = hear({ because: words(1000) }, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed, 'refuse-meeting'))
  const said = await refuseMeeting(ask.visit, meetingIn(ask), heard.value.because)
  return ask.go(said.ok ? '/w/meetings?done=refused' : `${meetingPath(ask)}?done=too-late`)
}

async function sheet(ask: Ask, typed: Typed, ...deeds: Deed[]) {
  const { mayRefuse } = await meetingHead(ask.visit, meetingIn(ask), ...deeds)
  if (!mayRefuse) throw new NotFound()
  const say = ask.say(refuseWords)
  const back = { href: meetingPath(ask), word: ask.say(tabWords).back }
  return {
    title: say.title,
    body: RefusePage({ say, back, form: ask.mend(typed), once: ask.once }),
  }
}
