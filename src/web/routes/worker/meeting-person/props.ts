import type { SeatWork } from '../../../../modules/meetings/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import type { channelWords } from '../../../words/circle-words.ts'
import type { packetWayWords } from '../meeting-words.ts'
import type { scriptWords } from './script-words.ts'
import type { callWords } from './words.ts'

export interface MeetingPersonPageProps {
  say: Spoken<typeof callWords>
  /** In the language of the person on the phone. */
  script: Spoken<typeof scriptWords>
  channels: Spoken<typeof channelWords>
  packetWays: Spoken<typeof packetWayWords>
  back: { href: string; word: string }
  work: SeatWork
  path: string
  lee: string
  form: Mending
  once: string
  onceMore: string
  whenSaid: (at: string) => string
}
