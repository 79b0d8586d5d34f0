import type { Deed } from '../../../../modules/access/index.ts'
import { arrangeSafety, safetyWork } from '../../../../modules/meetings/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath, personAt } from '../in-meeting.ts'
import { tabWords, wayWords } from '../meeting-words.ts'
import { arrangeForm } from './form.ts'
import { ArrangePage } from './page.tsx'
import { arrangeWords } from './words.ts'

export const arrange = page({
  address: '/w/meetings/:meeting/safety/:person',
  front: 'worker',
  get: {
    deed: 'read-safety-answers',
    answer: async (ask: Ask) => ask.show(await sheet(ask, untyped())),
  },
  post: { deed: 'arrange-safety', answer: tickArranged },
})

async function tickArranged(ask: Ask) {
  const heard = hear(arrangeForm, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed, 'arrange-safety'))
  const arranged = await arrangeSafety(ask.visit, meetingIn(ask), personAt(ask), heard.value)
  return ask.go(`${meetingPath(ask)}/safety${arranged.ok ? '?done=arranged' : ''}`)
}

async function sheet(ask: Ask, typed: Typed, ...deeds: Deed[]) {
  const { said } = await safetyWork(ask.visit, meetingIn(ask), ...deeds)
  const one = said.find(({ person }) => person === personAt(ask))
  if (!one?.open) throw new NotFound()
  return {
    title: ask.say(tabWords).meeting,
    body: ArrangePage({
      say: ask.say(arrangeWords),
      ways: ask.say(wayWords),
      back: `${meetingPath(ask)}/safety`,
      who: one.goesBy,
      form: ask.mend(typed),
      once: ask.once,
    }),
  }
}
