import type { PacketWork } from '../../../../modules/meetings/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import type { TabLinksProps } from '../../../parts/tab-links.tsx'
import type { packetWayWords } from '../meeting-words.ts'
import type { packetWords } from './words.ts'

export interface MeetingPacketPageProps {
  say: Spoken<typeof packetWords>
  packetWays: Spoken<typeof packetWayWords>
  tabs: TabLinksProps
  back: { href: string; word: string }
  work: PacketWork
  path: string
  done: 'saved' | 'sent' | null
  form: Mending
  once: string
  onceMore: () => string
}
