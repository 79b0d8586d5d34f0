import { permit } from '../../../../modules/access/index.ts'
import { plansOf } from '../../../../modules/plans/index.ts'
import { dayIn, type Instant } from '../../../../shared/time.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid } from '../../../kernel/when-said.ts'
import { PlansPage } from './page.tsx'
import { plansWords } from './words.ts'

export const plans = page({
  address: '/:l/plan',
  front: 'family',
  get: { deed: 'read-home', answer: showPlans },
})

async function showPlans(ask: Ask) {
  const { visit, language, voice, query } = ask
  permit(visit, 'read-home', { person: visit.person })
  const address = `/${language}/plan`
  const found = await plansOf(visit)
  const [only] = found
  // A single plan is the page itself, unless the list was asked for.
  if (only && found.length === 1 && !query.has('all')) return ask.go(`${address}/${only.id}`)
  const say = ask.say(plansWords)
  const said = daySaid(voice)
  return ask.show({
    title: say.title,
    body: PlansPage({
      say,
      plans: found,
      address,
      dayOf: (at) => said(dayIn(visit.timeZone, at as Instant)),
    }),
  })
}
