import { permit } from '../../../../modules/access/index.ts'
import { coordinatorOf } from '../../../../modules/meetings/index.ts'
import { namesOf } from '../../../../modules/people/index.ts'
import { planPage, replyToPlan } from '../../../../modules/plans/index.ts'
import type { PlanId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { fixForm } from './form.ts'
import { PlanFixPage } from './page.tsx'
import { planFixWords } from './words.ts'

export const planFix = page({
  address: '/:l/plan/:plan/fix',
  front: 'family',
  get: { deed: 'reply-to-plan', answer: async (ask) => ask.show(await sheetOf(ask, untyped())) },
  post: { deed: 'reply-to-plan', answer: sendFix },
})

async function sheetOf(ask: Ask, typed: Typed) {
  const { visit, params, language, once } = ask
  const plan = params.plan as PlanId
  const { family, meeting } = await planPage(visit, { plan })
  permit(visit, 'reply-to-plan', { family, meeting, person: visit.person })
  const coordinator = await coordinatorOf(visit, meeting)
  const names = await namesOf(visit, [coordinator])
  const say = ask.say({ ...meetingWords, ...planFixWords })
  return {
    title: say.tab,
    body: PlanFixPage({
      say,
      lee: (coordinator && names.get(coordinator)?.goesBy) || say.leader,
      back: `/${language}/plan/${plan}`,
      once,
      mend: ask.mend(typed),
    }),
  }
}

async function sendFix(ask: Ask) {
  const { visit, params, language, sent, again, go } = ask
  const heard = hear(fixForm, sent)
  if (!heard.ok) return again(await sheetOf(ask, heard.typed))
  const plan = params.plan as PlanId
  const outcome = await replyToPlan(visit, { plan, reply: 'fix', words: heard.value.words })
  if (!outcome.ok) return again(await sheetOf(ask, heard.typed))
  return go(`/${language}/plan/${plan}?done=said`)
}
