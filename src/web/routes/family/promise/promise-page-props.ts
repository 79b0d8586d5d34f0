import type { PromisePage as OnePromise } from '../../../../modules/promises/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import type { Saying } from '../promise-line-card.tsx'
import type { promiseOneWords } from './words.ts'

/** What the page of one promise is made from, and each of its parts. */
export interface PromisePageProps {
  words: Spoken<typeof promiseOneWords>
  saying: Saying
  page: OnePromise
  /** Where the list is, and where this page is: the forms are sent to places under it. */
  list: string
  address: string
  /** One mark for each form on the page. */
  onceMore: () => string
  whenSaid: (at: string) => string
  saved: boolean
  /** What was typed and what to mend. */
  mend: Mending | null
}
