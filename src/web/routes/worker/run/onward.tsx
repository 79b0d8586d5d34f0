import { type RunPage, type StageGap, stages } from '../../../../modules/meetings/index.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Form } from '../../../parts/form.tsx'
import { More } from '../../../parts/more.tsx'
import { Notice } from '../../../parts/notice.tsx'
import type { RunSay } from './run-page-props.ts'

interface RunPartProps {
  say: RunSay
  run: RunPage
  once: string
}

/** Who needs the room to stop, for the coordinator's eyes; and the way on. */
export function Pauses({ say, run, once }: RunPartProps) {
  if (!run.onBreak && run.pauses.length === 0) return null
  return (
    <Notice kind="note" title={say.onBreak} live>
      {run.pauses.length > 0 ? (
        // The screen may hang on a wall: names wait until the coordinator opens them.
        <More title={say.onlyForYou}>
          {run.pauses.map(({ goesBy, because }) => (
            <p>{(because === 'not-safe' ? say.notSafe : say.needsBreak)({ who: goesBy })}</p>
          ))}
        </More>
      ) : null}
      <Form once={once} hidden={{ do: 'go-on' }} inline>
        <Button kind="quiet">{say.goOn}</Button>
      </Form>
    </Notice>
  )
}

/** One step on when nothing is missing, and what is missing when something is; a step back; a break. */
export function Onward({ say, run, once }: RunPartProps) {
  const { stageAfter, gaps, meeting } = run
  const stage = meeting.stage ?? 'open'
  const earlier = stages.slice(0, stages.indexOf(stage))
  const ready = gaps.length === 0
  return (
    <Card>
      {stageAfter && !ready ? (
        <>
          <h2>{say.before}</h2>
          <div>
            <ul>
              {gaps.map((gap) => (
                <li>{gapSaid(say, run, gap)}</li>
              ))}
            </ul>
          </div>
        </>
      ) : null}
      {stageAfter && ready ? (
        <Form once={once} hidden={{ do: 'stage', to: stageAfter }} inline>
          <Button icon="forward">{say.next({ stage: say[stageAfter] })}</Button>
        </Form>
      ) : null}
      {run.onBreak ? null : (
        <Form once={once} hidden={{ do: 'break' }} inline>
          <Button kind="quiet" icon="cup">
            {say.breakNow}
          </Button>
        </Form>
      )}
      {earlier.length > 0 ? (
        <More title={say.goBack}>
          {earlier.map((one) => (
            <Form once={once} hidden={{ do: 'stage', to: one }} inline>
              <Button kind="plain">{say[one]}</Button>
            </Form>
          ))}
        </More>
      ) : null}
    </Card>
  )
}

function gapSaid(say: RunSay, { names }: RunPage, gap: StageGap): string {
  switch (gap.kind) {
    case 'not-heard':
    case 'not-read':
      return say[gap.kind]({ who: names.get(gap.person)?.goesBy ?? '' })
    case 'few-strengths':
      return say.fewStrengths({ missing: gap.missing })
    default:
      return say[gap.kind]
  }
}
