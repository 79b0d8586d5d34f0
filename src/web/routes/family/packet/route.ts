import { packetPage } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { whenSaid } from '../../../kernel/when-said.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { PacketPage } from './page.tsx'
import { packetWords } from './words.ts'

export const meetingPacket = page({
  address: '/:l/meeting/:meeting/packet',
  front: 'family',
  get: { deed: 'read-packet', answer: showPacket },
})

async function showPacket(ask: Ask) {
  const { visit, params, path, voice } = ask
  const packet = await packetPage(visit, params.meeting as MeetingId)
  const say = { ...ask.say(meetingWords), ...ask.say(packetWords) }
  return ask.show({
    title: say.tab,
    body: PacketPage({
      say,
      packet,
      when: packet.startsAt ? whenSaid(voice, visit.timeZone)(packet.startsAt) : say.noDay,
      where: packet.place || say.noPlace,
      address: path,
      back: path.replace(/\/packet$/, ''),
    }),
  })
}
