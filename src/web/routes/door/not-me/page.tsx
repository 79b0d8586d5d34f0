import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { sentWords } from '../sent/words.ts'

export interface NotMePageProps {
  say: Spoken<typeof sentWords>
  link: string
  keep: string
  once: string
}

/** For somebody who got a link that was meant for another. */
export function NotMePage({ say, link, keep, once }: NotMePageProps) {
  return (
    <Stack gap="far">
      <PageHead
        title={say.notMeAsk}
        lead={say.notMeHelp}
        back={{ href: `${link}${keep}`, word: say.back }}
      />
      <Form once={once} action={`${link}/not-me${keep}`}>
        <Button>{say.notMeYes}</Button>
      </Form>
    </Stack>
  )
}

/** After that nothing more is shown. */
export const NotMeDone = ({ say }: Pick<NotMePageProps, 'say'>) => (
  <PageHead title={say.notMe} lead={say.notMeLead} />
)
