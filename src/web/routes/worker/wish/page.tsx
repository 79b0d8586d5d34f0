import type { PeopleWork } from '../../../../modules/meetings/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { SelectField } from '../../../parts/select-field.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { SummaryList } from '../../../parts/summary-list.tsx'
import { newPeople } from './form.ts'
import type { wishWords } from './words.ts'

export interface WishPageProps {
  say: Spoken<typeof wishWords>
  back: { href: string; word: string }
  wish: PeopleWork['wishes'][number]
  circle: PeopleWork['circle']
  form: Mending
  once: string
}

/** A name from somebody's list: a chair, or an answer. */
export function WishPage(props: WishPageProps) {
  const { say, back, wish, form } = props
  const who = wish.namedBy
  return (
    <Stack gap="far">
      <PageHead title={say.title({ who: wish.called })} back={back} />
      <ErrorSummary {...form.summary} />
      <SummaryList
        rows={[
          { term: say.list, value: say.namedBy({ who }) },
          ...(wish.tie ? [{ term: say.tie, value: wish.tie }] : []),
          { term: say.reach, value: wish.reach || say.noReach },
        ]}
      />
      <SeatCard {...props} />
      <AnswerCard {...props} />
    </Stack>
  )
}

function SeatCard({ say, wish, circle, form, once }: WishPageProps) {
  const who = wish.namedBy
  return (
    <Card title={say.seatTitle}>
      <Form once={once} hidden={{ do: 'seat' }}>
        {wish.askMeFirst ? (
          <Choices
            name="asked"
            kind="many"
            legend={say.askFirst({ who })}
            options={[{ value: 'yes', label: say.asked({ who }) }]}
            value={form.values('asked')}
            error={form.error('asked')}
          />
        ) : null}
        <SelectField
          name="who"
          label={say.who}
          hint={say.whoHelp}
          empty={say.pick}
          value={form.value('who')}
          error={form.error('who')}
          options={[
            ...newPeople.map((value) => ({ value, label: say[value] })),
            ...circle.map((one) => ({ value: one.who.person, label: one.who.goesBy })),
          ]}
        />
        <Field
          name="tie"
          label={say.tieBox}
          hint={say.tieHelp}
          value={form.value('tie')}
          error={form.error('tie')}
        />
        <Button>{say.seat}</Button>
      </Form>
    </Card>
  )
}

function AnswerCard({ say, wish, form, once }: WishPageProps) {
  const who = wish.namedBy
  return (
    <Card title={say.notNow}>
      <Form once={once} hidden={{ do: 'answer' }}>
        <Field
          name="words"
          kind="textarea"
          rows={3}
          label={say.answer({ who })}
          hint={say.answerHelp}
          value={form.value('words')}
          error={form.error('words')}
          audience={
            <AudienceLine
              audience="only-coordinator"
              label={say.whoSees}
              text={say.onlyThem({ who })}
            />
          }
        />
        <Button kind="quiet">{say.send}</Button>
      </Form>
    </Card>
  )
}
