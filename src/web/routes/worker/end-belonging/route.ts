import { permit } from '../../../../modules/access/index.ts'
import {
  endBelonging as endIt,
  memberPage,
  takeBackEnding,
} from '../../../../modules/families/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, oneOf, tick } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { capacityWords } from '../../../words/circle-words.ts'
import { familyIn, familyPath, personIn } from '../in-address.ts'
import { EndBelongingPage } from './page.tsx'
import { endBelongingWords } from './words.ts'

export const endBelonging = page({
  address: '/w/families/:family/people/:person/end',
  front: 'worker',
  get: { deed: 'read-family', answer: askOnceMore },
  post: { deed: 'end-membership', answer: endOneBelonging },
})

const belongings = [
  ...(['parent', 'child', 'kin', 'support', 'caregiver', 'provider', 'tribe', 'gal'] as const),
  ...(['casa', 'parent-attorney', 'worker', 'supervisor', 'coordinator'] as const),
]
const form = { as: oneOf(belongings), takenBack: tick }
const aboutIn = (ask: Ask) => ({ family: familyIn(ask), person: personIn(ask) })

async function askOnceMore(ask: Ask) {
  permit(ask.visit, 'read-family', aboutIn(ask))
  const found = await memberPage(ask.visit, aboutIn(ask))
  const as = found.belongsAs.find((one) => one === ask.query.get('as'))
  if (!as) throw new NotFound()
  const say = ask.say(endBelongingWords)
  const name = found.card.goesBy
  const held = ask.say(capacityWords)[as]
  const back = `${familyPath(ask)}/people/${personIn(ask)}`
  const { path: action, once } = ask
  return ask.show({
    title: say.tab,
    body: EndBelongingPage({ say, name, held, as, back, action, once }),
  })
}

/** Only a button sends this; what no button sends is not there. */
async function endOneBelonging(ask: Ask) {
  const heard = hear(form, ask.sent)
  if (!heard.ok) throw new NotFound()
  const { as, takenBack } = heard.value
  const ending = { ...aboutIn(ask), as }
  if (takenBack) await takeBackEnding(ask.visit, ending)
  else await endIt(ask.visit, ending)
  const done = takenBack ? 'done=back' : `done=ended&who=${ending.person}&as=${as}`
  return ask.go(`${familyPath(ask)}?${done}`)
}
