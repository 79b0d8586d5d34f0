import type { ShownCopy } from '../../../../modules/notifications/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Card } from '../../../parts/card.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { demoWords } from '../people/words.ts'

export interface OutboxPageProps {
  say: Spoken<typeof demoWords>
  copies: readonly ShownCopy[]
  origin: string
  whenSaid: (at: string) => string
}

/** Every message as it would arrive, the newest first. */
export function OutboxPage({ say, copies, origin, whenSaid }: OutboxPageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.outbox} lead={say.outboxLead} back={{ href: '/demo', word: say.back }} />
      {copies.length === 0 ? <EmptyState title={say.none}>{say.noneHelp}</EmptyState> : null}
      {copies.map((copy) => (
        <Card>
          <p class="hint">
            {say.to} {copy.to} · {whenSaid(copy.at)}
          </p>
          <p>{copy.body}</p>
          {linkIn(copy.body, origin) ? (
            <p>
              <a class="onward" href={linkIn(copy.body, origin)}>
                {say.open}
              </a>
            </p>
          ) : null}
        </Card>
      ))}
    </Stack>
  )
}

/** The path of our own link in a message, if it has one. */
function linkIn(body: string, origin: string): string | undefined {
  const at = body.indexOf(`${origin}/`)
  return at < 0 ? undefined : body.slice(at + origin.length).split(/\s/)[0]
}
