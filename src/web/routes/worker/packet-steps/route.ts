import { markPacketGiven, sendPacket } from '../../../../modules/meetings/index.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath, personAt } from '../in-meeting.ts'

export const sendPacketStep = page({
  address: '/w/meetings/:meeting/packet/send',
  front: 'worker',
  post: {
    deed: 'make-packet',
    async answer(ask: Ask) {
      const sent = await sendPacket(ask.visit, meetingIn(ask))
      return ask.go(`${meetingPath(ask)}/packet${sent.ok ? '?done=sent' : ''}`)
    },
  },
})

export const packetGivenStep = page({
  address: '/w/meetings/:meeting/people/:person/given',
  front: 'worker',
  post: {
    deed: 'make-packet',
    async answer(ask: Ask) {
      await markPacketGiven(ask.visit, meetingIn(ask), personAt(ask))
      return ask.go(`${meetingPath(ask)}/packet?done=saved`)
    },
  },
})
