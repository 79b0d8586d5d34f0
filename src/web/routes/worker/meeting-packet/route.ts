import { makePacket } from '../../../../modules/meetings/index.ts'
import { hear } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath } from '../in-meeting.ts'
import { packetForm } from './form.ts'
import { packetSheet } from './packet-sheet.ts'

export const staffPacket = page({
  address: '/w/meetings/:meeting/packet',
  front: 'worker',
  get: { deed: 'read-meeting-work', answer: async (ask: Ask) => ask.show(await packetSheet(ask)) },
  post: { deed: 'make-packet', answer: keepPacket },
})

async function keepPacket(ask: Ask) {
  const heard = hear(packetForm, ask.sent)
  if (!heard.ok) return ask.again(await packetSheet(ask, heard.typed))
  const made = await makePacket(ask.visit, meetingIn(ask), heard.value)
  return ask.go(
    made.ok ? `${meetingPath(ask)}/packet?done=saved` : `${meetingPath(ask)}?done=too-late`,
  )
}
