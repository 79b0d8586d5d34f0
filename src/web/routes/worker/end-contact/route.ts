import { endContact as endOneContact } from '../../../../modules/people/index.ts'
import { isId } from '../../../../shared/ids.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, tick, words } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { familyIn, familyPath, personIn } from '../in-address.ts'

export const endContact = page({
  address: '/w/families/:family/people/:person/contact/end',
  front: 'worker',
  post: { deed: 'change-contact', answer: endIt },
})

const form = { contact: words(36), takenBack: tick }

/** Only a button sends this; what no button sends is not there. */
async function endIt(ask: Ask) {
  const of = { family: familyIn(ask), person: personIn(ask) }
  const heard = hear(form, ask.sent)
  if (!heard.ok || !isId(heard.value.contact)) throw new NotFound()
  const { contact, takenBack } = heard.value
  await endOneContact(ask.visit, { ...of, contact, takenBack })
  const card = `${familyPath(ask)}/people/${of.person}`
  return ask.go(takenBack ? `${card}?done=saved` : `${card}?done=ended&contact=${contact}`)
}
