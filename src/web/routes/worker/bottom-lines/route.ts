import type { Deed } from '../../../../modules/access/index.ts'
import {
  bottomLinesWork,
  type LinesGap,
  setBottomLines,
} from '../../../../modules/meetings/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath } from '../in-meeting.ts'
import { lineForm, lineNames, lineProblems, linesIn, linesTyped } from '../line-form.ts'
import { lineWords } from '../line-words.ts'
import { tabWords } from '../meeting-words.ts'
import { BottomLinesPage } from './page.tsx'
import { bottomLinesWords } from './words.ts'

export const bottomLines = page({
  address: '/w/meetings/:meeting/bottom-lines',
  front: 'worker',
  get: { deed: 'read-meeting-work', answer: async (ask: Ask) => ask.show(await sheet(ask)) },
  post: { deed: 'set-bottom-lines', answer: saveLines },
})

async function saveLines(ask: Ask) {
  const heard = hear(lineForm, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed, 'set-bottom-lines'))
  const set = await setBottomLines(ask.visit, meetingIn(ask), linesIn(heard.value))
  if (set.ok) return ask.go(`${meetingPath(ask)}?done=lines`)
  if (set.problems.includes('too-late')) return ask.go(`${meetingPath(ask)}?done=too-late`)
  return ask.again(await sheet(ask, linesTyped(heard.typed, set.problems as LinesGap[])))
}

async function sheet(ask: Ask, typed?: Typed, ...deeds: Deed[]) {
  const { lines, sent, mayWrite } = await bottomLinesWork(ask.visit, meetingIn(ask), ...deeds)
  if (!mayWrite) throw new NotFound()
  const say = ask.say({ ...bottomLinesWords, ...lineWords })
  const tab = ask.say(tabWords)
  const known = Object.fromEntries(lineNames.map((name, i) => [name, lines[i] ?? '']))
  return {
    title: tab.meeting,
    body: BottomLinesPage({
      say,
      back: { href: meetingPath(ask), word: tab.back },
      sent,
      form: ask.mend(typed ?? untyped(known), lineProblems(say)),
      once: ask.once,
    }),
  }
}
