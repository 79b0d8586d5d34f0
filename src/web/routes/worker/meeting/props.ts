import type { MeetingWork } from '../../../../modules/meetings/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import type { TabLinksProps } from '../../../parts/tab-links.tsx'
import type { packetWayWords, purposeWords, stateWords, wayWords } from '../meeting-words.ts'
import type { agendaWords, outputWords } from './purpose-words.ts'
import type { boardWords } from './words.ts'

export interface MeetingPageProps {
  say: Spoken<typeof boardWords>
  purposes: Spoken<typeof purposeWords>
  states: Spoken<typeof stateWords>
  ways: Spoken<typeof wayWords>
  packetWays: Spoken<typeof packetWayWords>
  agenda: Spoken<typeof agendaWords>
  outputs: Spoken<typeof outputWords>
  tabs: TabLinksProps
  work: MeetingWork
  path: string
  back: string
  /** What was just done, or could not be done. */
  notice: { readonly words: string; readonly good: boolean } | null
  mayTake: boolean
  when: string | null
  due: string | null
  once: string
}
