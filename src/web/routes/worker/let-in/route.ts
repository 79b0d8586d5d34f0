import { letBackIn } from '../../../../modules/meetings/index.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath, personAt } from '../in-meeting.ts'

export const letIn = page({
  address: '/w/meetings/:meeting/people/:person/let-in',
  front: 'worker',
  post: { deed: 'leave-person-out', answer: openTheDoor },
})

async function openTheDoor(ask: Ask) {
  await letBackIn(ask.visit, meetingIn(ask), personAt(ask))
  return ask.go(`${meetingPath(ask)}/people?done=saved`)
}
