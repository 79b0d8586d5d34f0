import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { More } from '../../../parts/more.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { Audience } from './audience.tsx'
import type { PromisePageProps } from './promise-page-props.ts'

/** I hear my promise read back: it is right, or I say it better. */
export function ReadBack(props: PromisePageProps) {
  const { words, page, address, onceMore, mend } = props
  const { willDo, dueOn, help } = page.promise
  const wrong = mend?.value('turn') === 'correct'
  const typed = (field: string, before: string) => (wrong ? mend.value(field) : before)
  return (
    <section>
      <Stack>
        <h2>{words.isThatRight}</h2>
        <Form once={onceMore()} action={`${address}/heard`} hidden={{ turn: 'right' }}>
          <Button icon="check">{words.right}</Button>
        </Form>
        <More title={words.changeIt} open={wrong}>
          <Form once={onceMore()} action={`${address}/heard`} hidden={{ turn: 'correct' }}>
            <Field
              name="willDo"
              label={words.willLabel}
              value={typed('willDo', willDo)}
              error={wrong ? mend.error('willDo') : undefined}
              audience={<Audience {...props} />}
              maxLength={500}
            />
            <Field
              name="dueOn"
              kind="date"
              width="short"
              label={words.dayLabel}
              value={typed('dueOn', dueOn)}
              error={wrong ? mend.error('dueOn') : undefined}
            />
            <Field
              name="help"
              label={words.helpLabel}
              value={typed('help', help)}
              error={wrong ? mend.error('help') : undefined}
              maxLength={500}
            />
            <Button kind="quiet">{words.saveChange}</Button>
          </Form>
        </More>
      </Stack>
    </section>
  )
}
