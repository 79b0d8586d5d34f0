import { closeMeeting, closePage } from '../../../../modules/meetings/index.ts'
import { makePlan } from '../../../../modules/plans/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid } from '../../../kernel/when-said.ts'
import { stanceWords } from '../../../words/live-words.ts'
import { closeForm, linesIn } from './form.ts'
import { ClosePage } from './page.tsx'
import { closeWords } from './words.ts'

export const closeIt = page({
  address: '/w/meetings/:meeting/close',
  front: 'worker',
  get: { deed: 'close-meeting', answer: async (ask) => ask.show(await sheet(ask)) },
  post: { deed: 'close-meeting', answer: close },
})

const at = ({ params }: Ask) => params.meeting as MeetingId

/** Closing and the first version of the plan are one deed: either both happen or none. */
async function close(ask: Ask) {
  const heard = hear(closeForm, ask.sent)
  const again = async (typed: Typed) => ask.again(await sheet(ask, typed))
  if (!heard.ok) return again(heard.typed)
  const { nextOn, ifWrong } = heard.value
  const ifItGoesWrong = linesIn(ifWrong)
  if (ifItGoesWrong === null) return again(withProblem(heard.typed, 'ifWrong', 'too-long'))
  if (nextOn && nextOn < ask.visit.today) {
    return again(withProblem(heard.typed, 'nextOn', 'not-a-choice'))
  }
  const closed = await closeMeeting(ask.visit, at(ask), { nextOn })
  if (!closed.ok) return again(withProblem(heard.typed, '', 'not-a-choice'))
  if (closed.value) await makePlan(ask.visit, { ...closed.value, ifItGoesWrong })
  return ask.go(`/w/meetings/${at(ask)}/follow`)
}

async function sheet(ask: Ask, typed: Typed = untyped()) {
  const say = ask.say({ ...closeWords, ...stanceWords })
  return {
    title: say.title,
    body: ClosePage({
      say,
      shown: await closePage(ask.visit, at(ask)),
      once: ask.once,
      daySaid: daySaid(ask.voice),
      mend: ask.mend(typed, {
        '': { 'not-a-choice': say.openLead },
        nextOn: { 'not-a-choice': say.passed },
        ifWrong: { 'too-long': say.tooMany },
      }),
    }),
  }
}
