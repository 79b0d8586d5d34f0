import { may } from '../../../../modules/access/index.ts'
import { myFamilies } from '../../../../modules/families/index.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { dateSaid } from '../../../kernel/when-said.ts'
import { FamiliesPage } from './page.tsx'
import { familiesWords } from './words.ts'

export const families = page({
  address: '/w/families',
  front: 'worker',
  get: { deed: 'read-families', answer: showFamilies },
})

async function showFamilies(ask: Ask) {
  const { visit, voice } = ask
  const say = ask.say(familiesWords)
  const mine = await myFamilies(visit)
  return ask.show({
    title: say.title,
    width: 'wide',
    body: FamiliesPage({
      say,
      families: mine,
      mayOpen: may(visit, 'open-family').may,
      dateSaid: dateSaid(voice),
    }),
  })
}
