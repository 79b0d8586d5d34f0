import { answerWish, seatWishedPerson, type WhoItIs } from '../../../../modules/meetings/index.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import { hear, untyped, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath } from '../in-meeting.ts'
import { answerWishForm, type newPeople, seatWishForm } from './form.ts'
import { wishSheet } from './wish-sheet.ts'

export const wishPage = page({
  address: '/w/meetings/:meeting/wishes/:wish',
  front: 'worker',
  get: {
    deed: 'read-meeting-work',
    async answer(ask: Ask) {
      const { wish, sheet } = await wishSheet(ask)
      return ask.show(sheet(untyped({ tie: wish.tie })))
    },
  },
  post: {
    deed: 'answer-wish',
    answer: (ask: Ask) => (ask.sent.get('do') === 'answer' ? sayNotNow(ask) : setChair(ask)),
  },
})

async function setChair(ask: Ask) {
  const { circle, sheet } = await wishSheet(ask, 'answer-wish')
  const heard = hear(seatWishForm(circle.map(({ who }) => who.person)), ask.sent)
  if (!heard.ok) return ask.again(sheet(heard.typed))
  const { who, tie, asked } = heard.value
  const seated = await seatWishedPerson(ask.visit, meetingIn(ask), ask.params.wish ?? '', {
    who: whoIn(who, tie),
    asked,
  })
  if (seated.ok) return ask.go(`${meetingPath(ask)}/people?done=saved`)
  const field = seated.problems.includes('no-tie') ? 'tie' : 'asked'
  return ask.again(sheet(withProblem(heard.typed, field, 'empty')))
}

function whoIn(who: PersonId | (typeof newPeople)[number], tie: string): WhoItIs {
  if (who === 'new-kin') return { as: 'kin', tie }
  if (who === 'new-caregiver') return { as: 'caregiver', tie }
  if (who === 'new-provider') return { as: 'provider', tie }
  return { person: who }
}

async function sayNotNow(ask: Ask) {
  const { sheet } = await wishSheet(ask, 'answer-wish')
  const heard = hear(answerWishForm, ask.sent)
  if (!heard.ok) return ask.again(sheet(heard.typed))
  await answerWish(ask.visit, meetingIn(ask), ask.params.wish ?? '', heard.value.words)
  return ask.go(`${meetingPath(ask)}/people?done=saved`)
}
