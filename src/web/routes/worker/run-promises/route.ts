import { promisesAtMeeting } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid } from '../../../kernel/when-said.ts'
import { pressed } from './form.ts'
import { RunPromisesPage } from './page.tsx'
import { presses } from './presses.ts'
import { runPromisesWords } from './words.ts'

export const runPromises = page({
  address: '/w/meetings/:meeting/run/promises',
  front: 'worker',
  get: { deed: 'run-meeting', answer: async (ask) => ask.show(await sheet(ask)) },
  post: { deed: 'run-meeting', answer: press },
})

const at = ({ params }: Ask) => params.meeting as MeetingId

async function press(ask: Ask) {
  const shown = await promisesAtMeeting(ask.visit, at(ask))
  const which = hear(pressed, new URLSearchParams({ do: ask.sent.get('do') ?? '' }))
  const mend = which.ok ? await presses[which.value.do](ask, at(ask), shown) : which.typed
  return mend ? ask.again(await sheet(ask, mend)) : ask.go(ask.path)
}

async function sheet(ask: Ask, typed: Typed = untyped()) {
  const shown = await promisesAtMeeting(ask.visit, at(ask))
  const say = ask.say(runPromisesWords)
  return {
    title: say.title,
    width: 'wide' as const,
    body: RunPromisesPage({
      say,
      shown,
      once: ask.once,
      back: `/w/meetings/${at(ask)}/run`,
      daySaid: daySaid(ask.voice),
      changing: ask.sent.get('promise') ?? ask.query.get('change'),
      mend: ask.mend(typed, {
        dueOn: { 'not-a-choice': say.passed },
        to: { 'not-kept': say.oneself },
      }),
    }),
  }
}
