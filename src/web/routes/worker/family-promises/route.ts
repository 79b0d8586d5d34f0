import { permit } from '../../../../modules/access/index.ts'
import { familyOf } from '../../../../modules/families/index.ts'
import { namesOf } from '../../../../modules/people/index.ts'
import { plansOf } from '../../../../modules/plans/index.ts'
import { promisesOfFamily } from '../../../../modules/promises/index.ts'
import { dayIn, type Instant } from '../../../../shared/time.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid } from '../../../kernel/when-said.ts'
import { promiseWords } from '../../../words/promise-words.ts'
import { familyIn, familyPath } from '../in-address.ts'
import { FamilyPromisesPage } from './page.tsx'
import { familyPromisesWords } from './words.ts'

export const familyPromises = page({
  address: '/w/families/:family/promises',
  front: 'worker',
  get: { deed: 'read-family', answer: showFamilyPromises },
})

async function showFamilyPromises(ask: Ask) {
  const { visit, voice, language } = ask
  const family = familyIn(ask)
  permit(visit, 'read-family', { family })
  await familyOf(visit, family)
  const promises = await promisesOfFamily(visit, family)
  const plans = await plansOf(visit)
  const names = await namesOf(
    visit,
    promises.flatMap(({ by, to }) => [by, to]),
  )
  const words = ask.say(familyPromisesWords)
  const said = daySaid(voice)
  return ask.show({
    title: words.title,
    body: FamilyPromisesPage({
      words,
      saying: { say: ask.say(promiseWords), names, me: visit.person, daySaid: said },
      plans: plans.filter((plan) => plan.family === family),
      promises,
      l: `/${language}`,
      back: familyPath(ask),
      dayOf: (at) => said(dayIn(visit.timeZone, at as Instant)),
    }),
  })
}
