import { packetWork } from '../../../../modules/meetings/index.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { speak, type Voice } from '../../../kernel/speak.ts'
import { daySaid, whenSaid } from '../../../kernel/when-said.ts'
import { meetingIn, meetingPath } from '../in-meeting.ts'
import { tabWords } from '../meeting-words.ts'
import { PrintPacketPage } from './page.tsx'
import { printPacketWords } from './words.ts'

export const printStaffPacket = page({
  address: '/w/meetings/:meeting/packet/print',
  front: 'worker',
  get: { deed: 'read-meeting-work', answer: showPrint },
})

async function showPrint(ask: Ask) {
  const { visit } = ask
  const work = await packetWork(visit, meetingIn(ask))
  const reader = work.readers.find(({ person }) => person === ask.query.get('for'))
  const voice: Voice = reader ? { language: reader.language, familiar: reader.isYoung } : ask.voice
  return ask.show({
    title: ask.say(tabWords).meeting,
    bare: true,
    body: PrintPacketPage({
      say: speak(printPacketWords, voice),
      language: voice.language,
      withFindings: reader?.readsFindings ?? true,
      work,
      copyOf: reader?.goesBy ?? null,
      mailed: reader?.way === 'mail',
      when: work.startsAt ? whenSaid(voice, visit.timeZone)(work.startsAt) : '',
      printed: daySaid(voice)(visit.today),
      back: `${meetingPath(ask)}/packet`,
    }),
  })
}
