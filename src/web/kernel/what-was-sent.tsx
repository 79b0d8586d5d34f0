import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { Form } from '../parts/form.tsx'
import { Stack } from '../parts/stack.tsx'
import { troubleWords } from '../words/house-words.ts'
import { speak, type Voice } from './speak.ts'

/** A form that came at a bad moment: where it was going, and everything in it. */
export interface WhatWasSent {
  readonly action: string
  readonly sent: URLSearchParams
}

/** Whether there is anything in it that would be lost. */
export const carriesWords = ({ sent }: WhatWasSent): boolean => fieldsOf(sent).length > 0

const fieldsOf = (sent: URLSearchParams) => [...sent].filter(([name]) => name !== 'once')

/** Shows somebody their own words again, and lets them send the same form once more where that may help. */
export function WhatWasSent({
  voice,
  action,
  sent,
  mayAgain = true,
}: WhatWasSent & { voice: Voice; mayAgain?: boolean }) {
  const say = speak(troubleWords, voice)
  const fields = fieldsOf(sent)
  const words = fields.map(([, value]) => value.trim()).filter((value) => /\s/.test(value))
  return (
    <Stack>
      {words.length > 0 ? (
        <Card title={say.yourWords}>
          {words.map((value) => (
            <blockquote data-said>{value}</blockquote>
          ))}
        </Card>
      ) : null}
      {mayAgain ? (
        <Form once={sent.get('once') ?? ''} action={action}>
          {fields.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button>{say.sendAgain}</Button>
        </Form>
      ) : null}
    </Stack>
  )
}
