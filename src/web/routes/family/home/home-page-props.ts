import type { MyMeeting } from '../../../../modules/meetings/index.ts'
import type { PlanInList } from '../../../../modules/plans/index.ts'
import type { MyPromises } from '../../../../modules/promises/index.ts'
import type { NextThing } from '../../../../modules/roadmap/index.ts'
import type { Day } from '../../../../shared/time.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import type { Saying } from '../promise-line-card.tsx'
import type { homeWords } from './words.ts'

/** What the first page is made from, and its one card. */
export interface HomePageProps extends MyPromises {
  words: Spoken<typeof homeWords>
  saying: Saying
  next: NextThing
  meetings: readonly MyMeeting[]
  plans: readonly PlanInList[]
  /** '/en' */
  l: string
  name: string
  weekEnds: Day
  whenSaid: (at: string) => string
  dayOf: (at: string) => string
}
