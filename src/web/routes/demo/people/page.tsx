import type { Persona } from '../../../kernel/house.ts'
import type { Language, Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { demoWords } from './words.ts'

export interface DemoPageProps {
  say: Spoken<typeof demoWords>
  language: Language
  personas: readonly Persona[]
  once: () => string
}

/** Each invented person, their part in the story, and a button to be them. */
export function DemoPage({ say, language, personas, once }: DemoPageProps) {
  const staff = personas.filter(({ front }) => front !== 'family')
  const family = personas.filter(({ front }) => front === 'family')
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} />
      <p>
        <a class="onward" href="/demo/outbox">
          {say.outbox}
        </a>
      </p>
      {[
        { title: say.family, people: family },
        { title: say.staff, people: staff },
      ].map(({ title, people }) => (
        <section>
          <h2>{title}</h2>
          <Stack>
            {people.map((one) => (
              <Card title={one.name} level={3}>
                <p>{one.part[language]}</p>
                <p class="hint">
                  <strong>{say.tries}:</strong> {one.tries[language]}
                </p>
                <Form once={once()} action={`/demo/as/${one.id}`}>
                  <Button kind="quiet">{say.be({ name: one.name })}</Button>
                </Form>
              </Card>
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  )
}
