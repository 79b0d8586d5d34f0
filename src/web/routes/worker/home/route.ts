import { type Deed, permit } from '../../../../modules/access/index.ts'
import { changeHome, homePage } from '../../../../modules/families/index.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { dateSaid } from '../../../kernel/when-said.ts'
import { homeWords } from '../../../words/circle-words.ts'
import { familyIn, familyPath, personIn } from '../in-address.ts'
import { homeForm, homeTyped } from './form.ts'
import { HomeView } from './page.tsx'
import { homePageWords } from './words.ts'

export const home = page({
  address: '/w/families/:family/home/:person',
  front: 'worker',
  get: { deed: 'read-location', answer: showHome },
  post: { deed: 'change-home', answer: changeOneHome },
})

async function showHome(ask: Ask) {
  return ask.show(await sheet(ask, untyped(), 'read-location'))
}

async function changeOneHome(ask: Ask) {
  const heard = hear(homeForm, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed, 'change-home'))
  const change = { family: familyIn(ask), child: personIn(ask), ...heard.value }
  const changed = await changeHome(ask.visit, change)
  if (changed.ok) return ask.go(`${familyPath(ask)}?done=home#homes`)
  return ask.again(await sheet(ask, homeTyped(heard.typed, changed.problems), 'change-home'))
}

async function sheet(ask: Ask, typed: Typed, deed: Deed) {
  const of = { family: familyIn(ask), person: personIn(ask) }
  if (deed === 'change-home') permit(ask.visit, deed, of)
  const found = await homePage(ask.visit, of)
  const say = ask.say(homePageWords)
  return {
    title: say.tab,
    body: HomeView({
      say,
      kinds: ask.say(homeWords),
      found,
      form: ask.mend(typed, { described: { empty: say.whereMissing } }),
      back: familyPath(ask),
      once: ask.once,
      dateSaid: dateSaid(ask.voice),
    }),
  }
}
