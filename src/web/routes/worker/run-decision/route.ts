import { decisionPage } from '../../../../modules/meetings/index.ts'
import type { DecisionId, MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { stanceWords } from '../../../words/live-words.ts'
import { pressed } from './form.ts'
import { RunDecisionPage } from './page.tsx'
import { presses } from './presses.ts'
import { runDecisionWords } from './words.ts'

export const runDecision = page({
  address: '/w/meetings/:meeting/run/decision/:decision',
  front: 'worker',
  get: { deed: 'run-meeting', answer: async (ask) => ask.show(await sheet(ask)) },
  post: { deed: 'run-meeting', answer: press },
})

const at = ({ params }: Ask) => params.meeting as MeetingId
const shownTo = (ask: Ask) => decisionPage(ask.visit, at(ask), ask.params.decision as DecisionId)

async function press(ask: Ask) {
  const shown = await shownTo(ask)
  const which = hear(pressed, new URLSearchParams({ do: ask.sent.get('do') ?? '' }))
  const here = { meeting: at(ask), family: shown.family, shown }
  const mend = which.ok ? await presses[which.value.do](ask, here) : which.typed
  return mend ? ask.again(await sheet(ask, mend)) : ask.go(ask.path)
}

async function sheet(ask: Ask, typed: Typed = untyped()) {
  const shown = await shownTo(ask)
  const say = ask.say({ ...runDecisionWords, ...stanceWords })
  const asked = ask.sent.get('person') ?? ask.query.get('person')
  return {
    title: say.title,
    width: 'wide' as const,
    body: RunDecisionPage({
      say,
      shown,
      asked,
      once: ask.once,
      back: `/w/meetings/${at(ask)}/run`,
      mend: ask.mend(typed, {
        bottomLine: { empty: say.bottomLineNeeded },
        'work-disagree': { empty: say.workNeeded },
      }),
    }),
  }
}
