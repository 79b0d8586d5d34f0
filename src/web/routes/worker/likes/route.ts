import { type Deed, permit } from '../../../../modules/access/index.ts'
import { nameInFamily, noteInterest } from '../../../../modules/people/index.ts'
import { hear, type Typed, tick, untyped, words } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { familyIn, familyPath, personIn } from '../in-address.ts'
import { LikesPage } from './page.tsx'
import { likesWords } from './words.ts'

export const likes = page({
  address: '/w/families/:family/people/:person/likes',
  front: 'worker',
  get: { deed: 'read-family', answer: showLikes },
  post: { deed: 'note-interest', answer: noteLike },
})

const form = { likes: words(300), couldTeach: tick }
const aboutIn = (ask: Ask) => ({ family: familyIn(ask), person: personIn(ask) })
const cardPath = (ask: Ask) => `${familyPath(ask)}/people/${personIn(ask)}`

async function showLikes(ask: Ask) {
  return ask.show(await sheet(ask, untyped(), 'read-family'))
}

async function noteLike(ask: Ask) {
  const heard = hear(form, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed, 'note-interest'))
  await noteInterest(ask.visit, { ...aboutIn(ask), ...heard.value })
  return ask.go(`${cardPath(ask)}?done=saved`)
}

async function sheet(ask: Ask, typed: Typed, deed: Deed) {
  permit(ask.visit, deed, aboutIn(ask))
  const { goesBy } = await nameInFamily(ask.visit, aboutIn(ask))
  const say = ask.say(likesWords)
  const { once } = ask
  return {
    title: say.tab,
    body: LikesPage({ say, name: goesBy, back: cardPath(ask), form: ask.mend(typed), once }),
  }
}
