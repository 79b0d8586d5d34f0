import { type Deed, may, permit } from '../../../../modules/access/index.ts'
import { openFamily } from '../../../../modules/families/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { capacityWords } from '../../../words/circle-words.ts'
import { joiningTyped } from '../person-form.ts'
import { personSay, problemsSaid } from '../person-say.ts'
import { newFamilyForm } from './form.ts'
import { openingTyped } from './opening.ts'
import { NewFamilyPage } from './page.tsx'
import { newFamilyWords } from './words.ts'

export const newFamily = page({
  address: '/w/families/new',
  front: 'worker',
  get: { deed: 'read-families', answer: showNewFamily },
  post: { deed: 'open-family', answer: openNewFamily },
})

function showNewFamily(ask: Ask) {
  return ask.show(sheet(ask, untyped({ side: 'unknown' }), 'read-families'))
}

async function openNewFamily(ask: Ask) {
  const heard = hear(newFamilyForm, ask.sent)
  if (!heard.ok) return ask.again(sheet(ask, heard.typed, 'open-family'))
  const said = openingTyped(heard.value, heard.typed)
  if ('typed' in said) return ask.again(sheet(ask, said.typed, 'open-family'))
  const opened = await openFamily(ask.visit, said.opening)
  if (opened.ok) return ask.go(`/w/families/${opened.value}?done=opened`)
  const boxes = { born: 'childBorn', tie: 'tie', as: 'as' }
  return ask.again(sheet(ask, joiningTyped(heard.typed, opened.problems, boxes), 'open-family'))
}

function sheet(ask: Ask, typed: Typed, deed: Deed) {
  permit(ask.visit, deed)
  if (!may(ask.visit, 'open-family').may) throw new NotFound()
  const own = ask.say(newFamilyWords)
  return {
    title: own.title,
    body: NewFamilyPage({
      ...personSay(ask),
      own,
      capacities: ask.say(capacityWords),
      form: ask.mend(typed, problemsSaid(ask, { born: 'childBorn', as: 'as' })),
      once: ask.once,
    }),
  }
}
