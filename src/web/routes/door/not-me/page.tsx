import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { NumberField } from '../number-field.tsx'
import type { numberWords } from '../number-words.ts'
import type { sentWords } from '../sent/words.ts'

export interface NotMePageProps {
  say: Spoken<typeof sentWords & typeof numberWords>
  link: string
  keep: string
  once: string
  number: number
  mend: Mending
}

/** For somebody who got a link that was meant for another. */
export function NotMePage({ say, link, keep, once, number, mend }: NotMePageProps) {
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead
        title={say.notMeAsk}
        lead={say.notMeHelp}
        back={{ href: `${link}${keep}`, word: say.back }}
      />
      <Form once={once} action={`${link}/not-me${keep}`}>
        <NumberField say={say} number={number} mend={mend} />
        <Button>{say.notMeYes}</Button>
      </Form>
    </Stack>
  )
}

/** After that nothing more is shown. */
export const NotMeDone = ({ say }: { say: Spoken<typeof sentWords> }) => (
  <PageHead title={say.notMe} lead={say.notMeLead} />
)
