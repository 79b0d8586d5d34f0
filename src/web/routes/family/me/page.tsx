import type { MySession } from '../../../../modules/access/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { meWords } from './words.ts'

export interface MePageProps {
  say: Spoken<typeof meWords>
  sessions: readonly MySession[]
  once: string
  whenSaid: (at: string) => string
}

/** A person's own settings: where they are signed in, and the way out of everywhere. */
export function MePage({ say, sessions, once, whenSaid }: MePageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.title} />
      <section>
        <h2>{say.signedIn}</h2>
        <ul>
          {sessions.map((session) => (
            <li>{say.since({ when: whenSaid(session.began) })}</li>
          ))}
        </ul>
        <p class="hint">{say.everywhereHelp}</p>
        <Form once={once}>
          <Button kind="quiet">{say.everywhere}</Button>
        </Form>
      </section>
    </Stack>
  )
}
