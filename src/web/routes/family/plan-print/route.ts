import { type Ask, page } from '../../../kernel/route.ts'
import { planAsked } from '../plan-asked.ts'
import { PlanPrint } from './page.tsx'
import { planPrintWords } from './words.ts'

export const planPrint = page({
  address: '/:l/plan/:plan/print',
  front: 'family',
  get: { deed: 'read-plan', answer: printPlan },
})

async function printPlan(ask: Ask) {
  const { visit, agency, language, params } = ask
  const { shown, dayOf } = await planAsked(ask, null)
  return ask.show({
    title: shown.words.tab,
    bare: true,
    body: PlanPrint({
      ...shown,
      own: ask.say(planPrintWords),
      name: shown.saying.names.get(visit.person)?.goesBy ?? '',
      today: shown.saying.daySaid(visit.today),
      phone: agency.helpPhone,
      back: `/${language}/plan/${params.plan}`,
      dayOf,
    }),
  })
}
