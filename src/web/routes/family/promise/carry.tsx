import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { More } from '../../../parts/more.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { nameOf } from '../promise-line-card.tsx'
import { Audience } from './audience.tsx'
import type { PromisePageProps } from './promise-page-props.ts'

/** What I can say of my own promise: done, I'm stuck, a new day, or that I take it back. */
export function Carry(props: PromisePageProps) {
  const { words, address, onceMore, mend } = props
  const turn = mend?.value('turn')
  const error = (one: string, field: string) => (turn === one ? mend?.error(field) : undefined)
  const value = (field: string) => mend?.value(field) ?? ''
  const form = (one: string) => ({
    once: onceMore(),
    action: `${address}/way`,
    hidden: { turn: one },
  })
  return (
    <section>
      <Stack>
        <h2>{words.didItWork}</h2>
        <Kindly {...props} />
        <Form {...form('done')}>
          <Button icon="check">{words.done}</Button>
        </Form>
        <More title={words.stuck} open={turn === 'stuck'}>
          <Form {...form('stuck')}>
            <Field
              name="stuck"
              kind="textarea"
              label={words.whatWay}
              value={value('stuck')}
              error={error('stuck', 'stuck')}
              audience={<Audience {...props} />}
              maxLength={2000}
            />
            <Button kind="quiet">{words.sendStuck}</Button>
          </Form>
        </More>
        <More title={words.changeIt} open={turn === 'move'}>
          <Form {...form('move')}>
            <Field
              name="newDay"
              kind="date"
              width="short"
              label={words.newDay}
              hint={words.moveHelp}
              value={value('newDay')}
              error={error('move', 'newDay')}
            />
            <Field
              name="why"
              label={words.whyMove}
              value={value('why')}
              error={error('move', 'why')}
              audience={<Audience {...props} />}
              maxLength={2000}
            />
            <Button kind="quiet">{words.saveDay}</Button>
          </Form>
        </More>
        {props.page.mayTakeBack ? (
          <More title={words.takeBack} open={turn === 'take-back'}>
            <Form {...form('take-back')}>
              <Field
                name="whyBack"
                label={words.whyMove}
                value={value('whyBack')}
                error={error('take-back', 'whyBack')}
                audience={<Audience {...props} />}
                maxLength={2000}
              />
              <Button kind="quiet">{words.sendBack}</Button>
            </Form>
          </More>
        ) : null}
      </Stack>
    </section>
  )
}

/** Late is said kindly to a family, and plainly to us. */
function Kindly({ words, saying, page }: PromisePageProps) {
  const { promise } = page
  if (promise.standing !== 'late') return null
  const who = promise.to === null ? null : nameOf(saying, promise.to)
  if (promise.side === 'agency') return <p>{words.ownLate({ who: who ?? saying.say.someone })}</p>
  return <p>{who === null ? words.notYetUs : words.notYet({ who })}</p>
}
