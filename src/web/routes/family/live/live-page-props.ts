import type { LivePage as Live } from '../../../../modules/meetings/index.ts'
import type { Day } from '../../../../shared/time.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import type { stageWords, stanceWords } from '../../../words/live-words.ts'
import type { liveWords } from './words.ts'

export type LiveSay = Spoken<typeof liveWords & typeof stanceWords>

export interface LiveMeetingPageProps {
  say: LiveSay
  stages: Spoken<typeof stageWords>
  live: Live
  /** This page's own address, without what stands behind the question mark. */
  here: string
  /** Something was just sent from one of its pages. */
  done: boolean
  mend: Mending
  once: string
  version: string
  whenSaid: (at: string) => string
  daySaid: (day: Day) => string
}
