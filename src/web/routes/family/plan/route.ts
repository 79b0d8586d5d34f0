import { replyToPlan } from '../../../../modules/plans/index.ts'
import type { PlanId } from '../../../../shared/ids.ts'
import { hear } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { planAsked } from '../plan-asked.ts'
import { PlanPage } from './page.tsx'
import { planPageWords } from './words.ts'

export const plan = page({
  address: '/:l/plan/:plan',
  front: 'family',
  get: { deed: 'read-plan', answer: async (ask) => ask.show(await sheetOf(ask)) },
  post: { deed: 'reply-to-plan', answer: sayLooksRight },
})

async function sheetOf(ask: Ask) {
  const { language, params, query, once } = ask
  const { shown, dayOf, mayReply } = await planAsked(ask, `/${language}/promises`)
  return {
    title: shown.words.tab,
    body: PlanPage({
      ...shown,
      own: ask.say(planPageWords),
      list: `/${language}/plan?all=yes`,
      address: `/${language}/plan/${params.plan}`,
      meeting: `/${language}/meeting/${shown.plan.meeting}`,
      once,
      dayOf,
      thanks: query.get('done') === 'said',
      mayReply,
    }),
  }
}

async function sayLooksRight(ask: Ask) {
  const { visit, params, language, sent, go, again } = ask
  const id = params.plan as PlanId
  await replyToPlan(visit, { plan: id, reply: 'looks-right', words: '' })
  if (!hear({}, sent).ok) return again(await sheetOf(ask))
  return go(`/${language}/plan/${id}?done=said`)
}
