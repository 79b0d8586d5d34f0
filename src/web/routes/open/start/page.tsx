import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { startWords } from './words.ts'

export interface StartPageProps {
  say: Spoken<typeof startWords>
  language: string
  madeUp: boolean
}

/** What Kincircle is, in five lines, and the way in. */
export function StartPage({ say, language, madeUp }: StartPageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} />
      <section>
        <ul>
          <li>{say.one}</li>
          <li>{say.two}</li>
          <li>{say.three}</li>
          <li>{say.four}</li>
          <li>{say.five}</li>
        </ul>
      </section>
      <Row>
        <Button href={`/${language}/in`}>{say.signIn}</Button>
        {madeUp ? (
          <Button href="/demo" kind="quiet">
            {say.demo}
          </Button>
        ) : null}
      </Row>
    </Stack>
  )
}
