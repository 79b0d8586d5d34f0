import { seatPerson } from '../../../../modules/meetings/index.ts'
import { anyOf, hear, untyped, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath } from '../in-meeting.ts'
import { peopleSheet } from './people-sheet.ts'

export const staffPeople = page({
  address: '/w/meetings/:meeting/people',
  front: 'worker',
  get: {
    deed: 'read-meeting-work',
    answer: async (ask: Ask) => ask.show((await peopleSheet(ask)).sheet(untyped())),
  },
  post: { deed: 'seat-person', answer: setChairs },
})

async function setChairs(ask: Ask) {
  const { work, sheet } = await peopleSheet(ask, 'seat-person')
  const circle = work.circle.map(({ who }) => who.person)
  const heard = hear({ people: anyOf(circle) }, ask.sent)
  const picked = heard.ok ? heard.value.people : []
  for (const person of picked) await seatPerson(ask.visit, meetingIn(ask), person)
  if (picked.length > 0) return ask.go(`${meetingPath(ask)}/people?done=saved`)
  return ask.again(sheet(heard.ok ? withProblem(heard.typed, 'people', 'empty') : heard.typed))
}
