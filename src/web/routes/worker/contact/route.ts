import { type Deed, permit } from '../../../../modules/access/index.ts'
import { addContact, nameInFamily } from '../../../../modules/people/index.ts'
import { hear, type Typed, untyped, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { familyIn, familyPath, personIn } from '../in-address.ts'
import { contactForm, contactTyped } from '../person-form.ts'
import { personSay, problemsSaid } from '../person-say.ts'
import { ContactPage } from './page.tsx'
import { contactWords } from './words.ts'

export const contact = page({
  address: '/w/families/:family/people/:person/contact',
  front: 'worker',
  get: { deed: 'read-family', answer: showContact },
  post: { deed: 'change-contact', answer: addOneContact },
})

const aboutIn = (ask: Ask) => ({ family: familyIn(ask), person: personIn(ask) })
const cardPath = (ask: Ask) => `${familyPath(ask)}/people/${personIn(ask)}`

async function showContact(ask: Ask) {
  return ask.show(await sheet(ask, untyped(), 'read-family'))
}

async function addOneContact(ask: Ask) {
  const heard = hear(contactForm, ask.sent)
  const reach = heard.ok ? contactTyped(heard.value, heard.typed) : null
  if (reach?.contact) {
    await addContact(ask.visit, { ...aboutIn(ask), contact: reach.contact })
    return ask.go(`${cardPath(ask)}?done=saved#reach`)
  }
  // Here, unlike when a person is added, nothing typed is nothing said.
  const typed = reach?.ok ? withProblem(heard.typed, 'channel', 'empty') : (reach ?? heard).typed
  return ask.again(await sheet(ask, typed, 'change-contact'))
}

async function sheet(ask: Ask, typed: Typed, deed: Deed) {
  permit(ask.visit, deed, aboutIn(ask))
  const { goesBy } = await nameInFamily(ask.visit, aboutIn(ask))
  const own = ask.say(contactWords)
  return {
    title: own.tab,
    body: ContactPage({
      ...personSay(ask),
      own,
      name: goesBy,
      back: cardPath(ask),
      form: ask.mend(typed, problemsSaid(ask, { born: 'born' })),
      once: ask.once,
    }),
  }
}
