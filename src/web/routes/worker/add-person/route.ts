import { type Deed, permit } from '../../../../modules/access/index.ts'
import { addToCircle, familyOf } from '../../../../modules/families/index.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { capacityWords } from '../../../words/circle-words.ts'
import { familyIn, familyPath } from '../in-address.ts'
import { contactTyped, joiningTyped } from '../person-form.ts'
import { personSay, problemsSaid } from '../person-say.ts'
import { addPersonForm } from './form.ts'
import { AddPersonPage } from './page.tsx'
import { addPersonWords } from './words.ts'

export const addPerson = page({
  address: '/w/families/:family/people/new',
  front: 'worker',
  get: { deed: 'read-family', answer: showAddPerson },
  post: { deed: 'add-person', answer: addOnePerson },
})

async function showAddPerson(ask: Ask) {
  return ask.show(await sheet(ask, untyped({ side: 'unknown', language: 'en' }), 'read-family'))
}

async function addOnePerson(ask: Ask) {
  const heard = hear(addPersonForm, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed, 'add-person'))
  const reach = contactTyped(heard.value, heard.typed)
  if (!reach.ok) return ask.again(await sheet(ask, reach.typed, 'add-person'))
  const { as, tie, side, goesBy, fullName, sayIt, pronouns, born, ...rest } = heard.value
  const { language, speaks, interpreter } = rest
  const details = { goesBy, fullName, sayIt, pronouns, born, language, speaks, interpreter }
  const family = familyIn(ask)
  const joining = { family, as, tie, side, details, contact: reach.contact }
  const added = await addToCircle(ask.visit, joining)
  if (added.ok) return ask.go(`${familyPath(ask)}?done=added#people`)
  const typed = joiningTyped(heard.typed, added.problems, { born: 'born', tie: 'tie', as: 'as' })
  return ask.again(await sheet(ask, typed, 'add-person'))
}

async function sheet(ask: Ask, typed: Typed, deed: Deed) {
  permit(ask.visit, deed, { family: familyIn(ask) })
  const { called } = await familyOf(ask.visit, familyIn(ask))
  const own = ask.say(addPersonWords)
  return {
    title: own.tab,
    body: AddPersonPage({
      ...personSay(ask),
      own,
      capacities: ask.say(capacityWords),
      called,
      back: familyPath(ask),
      form: ask.mend(typed, problemsSaid(ask, { born: 'born', as: 'as' })),
      once: ask.once,
    }),
  }
}
