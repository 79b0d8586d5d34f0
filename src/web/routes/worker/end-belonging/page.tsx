import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { endBelongingWords } from './words.ts'

export interface EndBelongingPageProps {
  say: Spoken<typeof endBelongingWords>
  name: string
  /** How they belong, in words and as it is sent. */
  held: string
  as: string
  back: string
  action: string
  once: string
}

/** Asks once more before somebody leaves a circle, and never why. */
export function EndBelongingPage(props: EndBelongingPageProps) {
  const { say, name, held, as, back, action, once } = props
  return (
    <Stack gap="far">
      <PageHead
        title={say.title({ name, as: held })}
        lead={say.lead}
        back={{ href: back, word: say.back }}
      />
      <p>
        {say.kept} {say.today}
      </p>
      <Form once={once} action={action} hidden={{ as }}>
        <Row>
          <Button>{say.end}</Button>
          <Button href={back} kind="quiet">
            {say.stay}
          </Button>
        </Row>
      </Form>
    </Stack>
  )
}
