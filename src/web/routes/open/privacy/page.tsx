import type { Spoken } from '../../../kernel/speak.ts'
import { Card } from '../../../parts/card.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { privacyWords } from './words.ts'

export interface Shared {
  readonly what: string
  readonly whole: readonly string[]
  readonly part: readonly string[]
}

/** The sharing matrix in plain words, for the records a family meets here. */
export function PrivacyPage({
  say,
  shared,
}: {
  say: Spoken<typeof privacyWords>
  shared: readonly Shared[]
}) {
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} />
      <Notice kind="note">{say.limit}</Notice>
      <p>{say.noScore}</p>
      {shared.map(({ what, whole, part }) => (
        <Card title={what}>
          {whole.length + part.length === 0 ? <p>{say.nobody}</p> : null}
          {whole.length > 0 ? (
            <p>
              <strong>{say.whole}:</strong> {whole.join(' · ')}
            </p>
          ) : null}
          {part.length > 0 ? (
            <p>
              <strong>{say.part}:</strong> {part.join(' · ')}
            </p>
          ) : null}
        </Card>
      ))}
    </Stack>
  )
}
