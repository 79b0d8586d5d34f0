import type { HomePage } from '../../../../modules/families/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { SelectField } from '../../../parts/select-field.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { SummaryList } from '../../../parts/summary-list.tsx'
import type { homeWords } from '../../../words/circle-words.ts'
import { optionsOf } from '../person-fields.tsx'
import type { homePageWords } from './words.ts'

export interface HomeViewProps {
  say: Spoken<typeof homePageWords>
  kinds: Spoken<typeof homeWords>
  found: HomePage
  form: Mending
  back: string
  once: string
  dateSaid: (day: HomePage['circle']['opened']) => string
}

/** Where one child lives now, with the address, and a form for a change. */
export function HomeView({ say, kinds, found, form, back, once, dateSaid }: HomeViewProps) {
  const { circle, child, home, address } = found
  const grownUps = circle.members.filter(
    ({ capacities }) => !capacities.includes('child') && !capacities.includes('worker'),
  )
  const nameOf = (id: string | null) => circle.members.find(({ person }) => person === id)?.goesBy
  return (
    <Stack gap="far">
      <PageHead
        title={say.title({ name: child.goesBy })}
        back={{ href: back, word: say.back({ called: circle.called }) }}
      />
      <section aria-labelledby="now-title">
        <Stack>
          <h2 id="now-title">{say.now}</h2>
          {home ? (
            <SummaryList
              rows={[
                { term: say.kind, value: kinds[home.kind] },
                { term: say.with, value: nameOf(home.with) ?? (home.described || say.nobody) },
                { term: say.from, value: dateSaid(home.from) },
                { term: say.addressNow, value: address || say.noAddress },
              ]}
            />
          ) : (
            <p>{say.unknown}</p>
          )}
        </Stack>
      </section>
      <section aria-labelledby="moved-title">
        <Stack>
          <h2 id="moved-title">{say.moved}</h2>
          <ErrorSummary {...form.summary} />
          <Form once={once}>
            <Choices
              name="kind"
              legend={say.kind}
              options={optionsOf(kinds)}
              value={form.value('kind')}
              error={form.error('kind')}
            />
            <SelectField
              name="with"
              label={say.with}
              empty={say.nobody}
              options={grownUps.map(({ person, goesBy, tie }) => ({
                value: person,
                label: tie ? `${goesBy} (${tie})` : goesBy,
              }))}
              value={form.value('with')}
              error={form.error('with')}
            />
            <Field
              name="described"
              label={say.described}
              hint={say.describedHelp}
              value={form.value('described')}
              error={form.error('described')}
              autocomplete="off"
            />
            <Field
              name="from"
              kind="date"
              width="medium"
              label={say.from}
              value={form.value('from')}
              error={form.error('from')}
              autocomplete="off"
            />
            <Field
              name="address"
              kind="textarea"
              rows={2}
              label={say.address}
              audience={
                <AudienceLine audience="only-coordinator" label={say.who} text={say.onlyUs} />
              }
              value={form.value('address')}
              error={form.error('address')}
              autocomplete="off"
            />
            <Button>{say.save}</Button>
          </Form>
        </Stack>
      </section>
    </Stack>
  )
}
