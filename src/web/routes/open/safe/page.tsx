import type { Spoken } from '../../../kernel/speak.ts'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { safeWords } from './words.ts'

/** What Leave fast does and does not do, and what else keeps a person safe here. */
export function SafePage({ say }: { say: Spoken<typeof safeWords> }) {
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} />
      <Notice kind="care">{say.danger}</Notice>
      <section>
        <h2>{say.leaveTitle}</h2>
        <p>{say.leave}</p>
        <p>{say.out}</p>
        <p>{say.shift}</p>
      </section>
      <section>
        <h2>{say.phoneTitle}</h2>
        <p>{say.phone}</p>
        <p>{say.texts}</p>
      </section>
      <section>
        <h2>{say.tellTitle}</h2>
        <p>{say.tell}</p>
      </section>
    </Stack>
  )
}
