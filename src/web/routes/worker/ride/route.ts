import { arrangeRide } from '../../../../modules/meetings/index.ts'
import { hear, oneOf } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath, personAt } from '../in-meeting.ts'

export const ride = page({
  address: '/w/meetings/:meeting/people/:person/ride',
  front: 'worker',
  post: { deed: 'log-call', answer: tickRide },
})

/** Only the two buttons of the call page send this; anything else takes the tick away again. */
async function tickRide(ask: Ask) {
  const heard = hear({ ride: oneOf(['set', 'open']) }, ask.sent)
  await arrangeRide(ask.visit, meetingIn(ask), personAt(ask), heard.ok ? heard.value.ride : 'open')
  return ask.go(`${meetingPath(ask)}/people/${personAt(ask)}`)
}
