import { Button } from '../../../parts/button.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'

/** Pick a language: both are said in their own spelling, and nothing is guessed. */
export function ChoosePage({ madeUp }: { madeUp: boolean }) {
  return (
    <Stack gap="far">
      <PageHead title="Kincircle" lead={<p lang="en">A plan your family makes and keeps.</p>} />
      <p lang="es" class="lead">
        Un plan que su familia hace y cumple.
      </p>
      <Row>
        <Button href="/en/start">English</Button>
        <span lang="es">
          <Button href="/es/start">Español</Button>
        </span>
      </Row>
      {madeUp ? (
        <p>
          <a class="onward" href="/demo">
            Try it as a made-up person
          </a>
        </p>
      ) : null}
    </Stack>
  )
}
