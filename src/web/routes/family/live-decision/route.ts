import { permit } from '../../../../modules/access/index.ts'
import { answerDecision, liveDecision } from '../../../../modules/meetings/index.ts'
import type { DecisionId, MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { stanceWords } from '../../../words/live-words.ts'
import { boxesWith, lacking, stanceForm, wordsBeside } from '../../stance-form.ts'
import { LiveDecisionPage } from './page.tsx'
import { liveDecisionWords } from './words.ts'

export const answerIdea = page({
  address: '/:l/meeting/:meeting/live/decision/:decision',
  front: 'family',
  get: { deed: 'read-live', answer: async (ask) => ask.show(await sheet(ask)) },
  post: { deed: 'take-position', answer: send },
})

const at = ({ params }: Ask) => params.meeting as MeetingId
const about = ({ params }: Ask) => params.decision as DecisionId

async function send(ask: Ask) {
  const { visit } = ask
  const { person } = visit
  permit(visit, 'take-position', { meeting: at(ask), person })
  const { stances } = await liveDecision(visit, at(ask), about(ask))
  const heard = hear(stanceForm(stances), ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed))
  const { stance, outLoud, bottomLine: held, ...boxes } = heard.value
  const said = { decision: about(ask), person, stance, outLoud, bottomLine: held || null }
  const words = wordsBeside(stance, boxes)
  const outcome = await answerDecision(visit, at(ask), { ...said, ...words })
  return outcome.ok
    ? ask.go(`/${ask.language}/meeting/${at(ask)}/live?done=said`)
    : ask.again(await sheet(ask, lacking(heard.typed, stance, outcome.problems)))
}

async function sheet(ask: Ask, typed?: Typed) {
  const shown = await liveDecision(ask.visit, at(ask), about(ask))
  const say = ask.say({ ...liveDecisionWords, ...stanceWords })
  const known = typed ?? (shown.mine ? boxesWith(shown.mine) : untyped())
  return {
    title: say.title,
    body: LiveDecisionPage({
      say,
      shown,
      once: ask.once,
      back: `/${ask.language}/meeting/${at(ask)}/live`,
      mend: ask.mend(known, {
        bottomLine: { empty: say.bottomLineNeeded },
        'work-disagree': { empty: say.workNeeded },
      }),
    }),
  }
}
