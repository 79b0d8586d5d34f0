import type { LiveDecision } from '../../../../modules/meetings/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { stanceWords } from '../../../words/live-words.ts'
import { StanceChoices } from '../../stance-choices.tsx'
import type { liveDecisionWords } from './words.ts'

export interface LiveDecisionPageProps {
  say: Spoken<typeof liveDecisionWords & typeof stanceWords>
  shown: LiveDecision
  mend: Mending
  once: string
  back: string
}

/** One idea and how I feel about it; private until I say that it may be said out loud. */
export function LiveDecisionPage({ say, shown, mend, once, back }: LiveDecisionPageProps) {
  const lee = { lee: shown.coordinator }
  const grown = shown.stances.includes('later')
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead
        over={<p class="hint">{say.hereIs}</p>}
        title={<span data-said>{shown.idea}</span>}
        back={{ href: back, word: say.back }}
      />
      {shown.mine?.released ? <Notice kind="note">{say.isOut}</Notice> : null}
      <Form once={once}>
        <StanceChoices
          say={say}
          mend={mend}
          stances={shown.stances}
          legend={say.feel}
          bottomLines={shown.bottomLines}
          bottomLineLabel={say.bottomLine}
          pickOne={say.pickOne}
          audience={
            <AudienceLine
              audience="only-coordinator"
              label={say.whoSees}
              text={say.onlyLee(lee)}
              limit={say.limit(lee)}
            />
          }
        />
        <Choices
          name="outLoud"
          kind="many"
          legend={say.ok}
          hint={grown ? say.laterStays(lee) : undefined}
          options={[{ value: 'yes', label: say.outLoud(lee) }]}
          value={mend.value('outLoud')}
          error={mend.error('outLoud')}
        />
        <Button>{say.send}</Button>
      </Form>
    </Stack>
  )
}
