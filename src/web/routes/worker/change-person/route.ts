import { type Deed, permit } from '../../../../modules/access/index.ts'
import { changeMember, memberPage } from '../../../../modules/families/index.ts'
import { hear, type Typed } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { familyIn, familyPath, personIn } from '../in-address.ts'
import { joiningTyped } from '../person-form.ts'
import { personSay, problemsSaid } from '../person-say.ts'
import { asTyped } from './as-typed.ts'
import { changePersonForm } from './form.ts'
import { ChangePersonPage } from './page.tsx'
import { changePersonWords } from './words.ts'

export const changePerson = page({
  address: '/w/families/:family/people/:person/change',
  front: 'worker',
  get: { deed: 'read-family', answer: showChangePerson },
  post: { deed: 'change-person', answer: changeOnePerson },
})

const aboutIn = (ask: Ask) => ({ family: familyIn(ask), person: personIn(ask) })
const cardPath = (ask: Ask) => `${familyPath(ask)}/people/${personIn(ask)}`

async function showChangePerson(ask: Ask) {
  return ask.show(await sheet(ask, null, 'read-family'))
}

async function changeOnePerson(ask: Ask) {
  const heard = hear(changePersonForm, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed, 'change-person'))
  const { tie, side, ...details } = heard.value
  const changed = await changeMember(ask.visit, { ...aboutIn(ask), details, tie, side })
  if (changed.ok) return ask.go(`${cardPath(ask)}?done=saved`)
  const boxes = { born: 'born', tie: 'tie', as: 'tie' }
  return ask.again(
    await sheet(ask, joiningTyped(heard.typed, changed.problems, boxes), 'change-person'),
  )
}

async function sheet(ask: Ask, typed: Typed | null, deed: Deed) {
  permit(ask.visit, deed, aboutIn(ask))
  const found = await memberPage(ask.visit, aboutIn(ask))
  const own = ask.say(changePersonWords)
  return {
    title: own.tab,
    body: ChangePersonPage({
      ...personSay(ask),
      own,
      name: found.card.goesBy,
      back: cardPath(ask),
      form: ask.mend(typed ?? asTyped(found), problemsSaid(ask, { born: 'born' })),
      once: ask.once,
    }),
  }
}
