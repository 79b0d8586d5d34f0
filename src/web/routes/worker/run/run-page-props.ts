import type { RunPage as Run } from '../../../../modules/meetings/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import type { stageWords, stanceWords } from '../../../words/live-words.ts'
import type { runWords } from './words.ts'

export type RunSay = Spoken<typeof runWords & typeof stageWords & typeof stanceWords>

export interface RunPageProps {
  say: RunSay
  run: Run
  mend: Mending
  once: string
  /** Whom the coordinator hears next, when it is not the first in the row. */
  asked: string | null
  version: string
}
