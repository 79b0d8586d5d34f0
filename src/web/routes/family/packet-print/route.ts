import { packetPage } from '../../../../modules/meetings/index.ts'
import { namesOf } from '../../../../modules/people/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { whenSaid } from '../../../kernel/when-said.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { packetWords } from '../packet/words.ts'
import { PacketPrintPage } from './page.tsx'

export const meetingPacketPrint = page({
  address: '/:l/meeting/:meeting/packet/print',
  front: 'family',
  get: { deed: 'read-packet', answer: showSheet },
})

/** Before the pages are sent there is no sheet. */
async function showSheet(ask: Ask) {
  const { visit, params, path, voice } = ask
  const packet = await packetPage(visit, params.meeting as MeetingId)
  if (!packet.sentAt) throw new NotFound()
  const me = (await namesOf(visit, [visit.person])).get(visit.person)
  const say = { ...ask.say(meetingWords), ...ask.say(packetWords) }
  return ask.show({
    title: say.tab,
    bare: true,
    body: PacketPrintPage({
      say,
      packet,
      when: packet.startsAt ? whenSaid(voice, visit.timeZone)(packet.startsAt) : say.noDay,
      where: packet.place || say.noPlace,
      who: me?.goesBy ?? '',
      back: path.replace(/\/print$/, ''),
    }),
  })
}
