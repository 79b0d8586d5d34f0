import type { Spoken } from '../../../kernel/speak.ts'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { type ComePageProps, EnterLink } from './page.tsx'
import type { comeWords } from './words.ts'

/** The same link once the day is over: nothing to answer, something to read behind a code. */
export function ReadyPage({
  say,
  link,
  keep,
}: Pick<ComePageProps, 'link' | 'keep'> & { say: Spoken<typeof comeWords> }) {
  return (
    <Stack gap="far">
      <PageHead title={say.ready} lead={say.readyLead} />
      <EnterLink say={say} link={link} keep={keep} />
    </Stack>
  )
}
