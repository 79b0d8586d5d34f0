import { type Deed, permit } from '../../../../modules/access/index.ts'
import { askAlong, coworkersFor, familyOf } from '../../../../modules/families/index.ts'
import { isId, type PersonId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped, withProblem, words } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { familyIn, familyPath } from '../in-address.ts'
import { CoworkerPage } from './page.tsx'
import { coworkerWords } from './words.ts'

export const coworker = page({
  address: '/w/families/:family/people/coworker',
  front: 'worker',
  get: { deed: 'read-family', answer: showCoworkers },
  post: { deed: 'add-person', answer: askOneAlong },
})

const form = { worker: words(36) }

async function showCoworkers(ask: Ask) {
  return ask.show(await sheet(ask, untyped(), 'read-family'))
}

async function askOneAlong(ask: Ask) {
  const heard = hear(form, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed, 'add-person'))
  const { worker } = heard.value
  const asked = isId(worker)
    ? await askAlong(ask.visit, { family: familyIn(ask), worker: worker as PersonId })
    : null
  if (asked?.ok) return ask.go(`${familyPath(ask)}?done=added#people`)
  return ask.again(
    await sheet(ask, withProblem(heard.typed, 'worker', 'not-a-choice'), 'add-person'),
  )
}

async function sheet(ask: Ask, typed: Typed, deed: Deed) {
  const { visit, once } = ask
  permit(visit, deed, { family: familyIn(ask) })
  const { called } = await familyOf(visit, familyIn(ask))
  const coworkers = await coworkersFor(visit, familyIn(ask))
  const say = ask.say(coworkerWords)
  const back = familyPath(ask)
  return {
    title: say.tab,
    body: CoworkerPage({ say, called, coworkers, back, form: ask.mend(typed), once }),
  }
}
