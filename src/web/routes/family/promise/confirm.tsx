import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { nameOf } from '../promise-line-card.tsx'
import { Audience } from './audience.tsx'
import type { PromisePageProps } from './promise-page-props.ts'

/** It was made to me: I say whether it was kept. */
export function Confirm(props: PromisePageProps) {
  const { words, saying, page, address, onceMore, mend } = props
  const turn = mend?.value('turn') === 'confirm'
  const { promise, mayAnswer } = page
  const said = { kept: words.yesKept, 'not-kept': words.notKept }
  return (
    <section>
      <Form once={onceMore()} action={`${address}/kept`} hidden={{ turn: 'confirm' }}>
        <Choices
          name="kept"
          legend={
            promise.state === 'done'
              ? words.theyDone({ who: nameOf(saying, promise.by) })
              : words.wasItKept
          }
          hint={words.onlyYou}
          options={mayAnswer.map((value) => ({ value, label: said[value] }))}
          value={turn ? mend.value('kept') : undefined}
          error={turn ? mend.error('kept') : undefined}
        />
        <Field
          name="said"
          kind="textarea"
          rows={2}
          label={words.saidLabel}
          value={turn ? mend.value('said') : ''}
          error={turn ? mend.error('said') : undefined}
          audience={<Audience {...props} />}
          maxLength={2000}
        />
        <Button>{words.send}</Button>
      </Form>
    </section>
  )
}
