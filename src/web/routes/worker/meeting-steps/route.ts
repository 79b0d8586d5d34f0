import {
  giveBack,
  markReady,
  sendInvitations,
  takeMeeting,
} from '../../../../modules/meetings/index.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath } from '../in-meeting.ts'

const front = 'worker'

/** Steps that are one press: each its own deed, and back to the page it was pressed on. */
export const takeStep = page({
  address: '/w/meetings/:meeting/take',
  front,
  post: {
    deed: 'take-meeting',
    async answer(ask: Ask) {
      const taken = await takeMeeting(ask.visit, meetingIn(ask))
      return ask.go(taken.ok ? meetingPath(ask) : `/w/meetings?done=${taken.problems[0]}`)
    },
  },
})

export const giveBackStep = page({
  address: '/w/meetings/:meeting/give-back',
  front,
  post: {
    deed: 'give-back-meeting',
    async answer(ask: Ask) {
      const given = await giveBack(ask.visit, meetingIn(ask))
      return ask.go(given.ok ? '/w/meetings?done=gave-back' : `${meetingPath(ask)}?done=too-late`)
    },
  },
})

export const inviteStep = page({
  address: '/w/meetings/:meeting/invite',
  front,
  post: {
    deed: 'send-invitations',
    async answer(ask: Ask) {
      const sent = await sendInvitations(ask.visit, meetingIn(ask))
      return ask.go(`${meetingPath(ask)}?done=${sent.ok ? 'invited' : 'not-invited'}`)
    },
  },
})

export const readyStep = page({
  address: '/w/meetings/:meeting/ready',
  front,
  post: {
    deed: 'set-meeting',
    async answer(ask: Ask) {
      const ready = await markReady(ask.visit, meetingIn(ask))
      return ask.go(`${meetingPath(ask)}?done=${ready.ok ? 'ready' : 'not-ready'}`)
    },
  },
})
