import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { sentWords } from './words.ts'

export interface SentPageProps {
  say: Spoken<typeof sentWords>
  link: string
  keep: string
}

/** Thanks, and what can still be done with the link. */
export function SentPage({ say, link, keep }: SentPageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} />
      <p>{say.cannot}</p>
      <Row>
        <Button href={`${link}/time.ics`} icon="calendar">
          {say.calendar}
        </Button>
        <Button href={`${link}${keep}`} kind="quiet">
          {say.change}
        </Button>
        <Button href={`${link}/enter${keep}`} kind="quiet">
          {say.more}
        </Button>
      </Row>
    </Stack>
  )
}
