import type { Spoken } from '../../../kernel/speak.ts'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { SummaryList } from '../../../parts/summary-list.tsx'
import type { wordsWords } from './words.ts'

export interface HardWord {
  readonly word: string
  readonly is: string
}

/** Each hard word and what we mean by it. */
export function WordsPage({
  say,
  words,
}: {
  say: Spoken<typeof wordsWords>
  words: readonly HardWord[]
}) {
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} />
      <SummaryList rows={words.map(({ word, is }) => ({ term: word, value: is }))} />
      <Notice kind="note">{say.ask}</Notice>
    </Stack>
  )
}
