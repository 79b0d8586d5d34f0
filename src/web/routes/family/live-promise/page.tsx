import type { PromiseLine } from '../../../../modules/promises/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { More } from '../../../parts/more.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { PromiseFields } from '../../promise-fields.tsx'
import type { livePromiseWords } from './words.ts'

export interface LivePromisePageProps {
  say: Spoken<typeof livePromiseWords>
  promise: PromiseLine
  /** The day it is for, as one says it. */
  day: string
  /** What was typed and is to be mended; null before. */
  mend: Mending | null
  once: string
  back: string
}

/** My promise read back to me: that is right, or in my own words. */
export function LivePromisePage({ say, promise, day, mend, once, back }: LivePromisePageProps) {
  return (
    <Stack gap="far">
      {mend ? <ErrorSummary {...mend.summary} /> : null}
      <PageHead
        title={say.youSaid({ what: promise.willDo, day })}
        lead={say.isRight}
        back={{ href: back, word: say.back }}
      />
      {promise.help ? <p>{say.helpLine({ help: promise.help })}</p> : null}
      <Form once={once} hidden={{ do: 'right' }}>
        <Button icon="check">{say.right}</Button>
      </Form>
      {promise.readBackAt === null ? (
        <More title={say.change} open={mend !== null}>
          <Form once={once} hidden={{ do: 'change' }}>
            <AudienceLine audience="my-plan-team" label={say.whoSees} text={say.team} />
            <PromiseFields say={say} mend={mend} known={promise} />
            <Button kind="quiet">{say.send}</Button>
          </Form>
        </More>
      ) : null}
    </Stack>
  )
}
