import type { MyFamily } from '../../../../modules/families/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Card } from '../../../parts/card.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { askMeetingWords } from './words.ts'

export interface PickPageProps {
  say: Spoken<typeof askMeetingWords>
  families: readonly MyFamily[]
}

/** For which family: the first tap when one comes from the list of meetings. */
export function PickPage({ say, families }: PickPageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.which} back={{ href: '/w/meetings', word: say.back }} />
      {families.length === 0 ? <EmptyState title={say.noFamilies} /> : null}
      <Stack>
        {families.map(({ family, called, children }) => (
          <Card title={called} href={`/w/meetings/new?family=${family}`}>
            <p class="hint">{children.map((child) => child.goesBy).join(', ')}</p>
          </Card>
        ))}
      </Stack>
    </Stack>
  )
}
