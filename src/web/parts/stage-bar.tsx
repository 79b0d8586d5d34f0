export interface Stage {
  label: string
  state: 'past' | 'now' | 'next'
}

export interface StageBarProps {
  /** 'The meeting, step by step' */
  label: string
  stages: readonly Stage[]
  /** Said after a stage that is over: 'done'. */
  pastWord: string
}

/** Where the meeting is now. On a phone only the present stage is spelled out. */
export function StageBar({ label, stages, pastWord }: StageBarProps) {
  return (
    <ol class="stages" aria-label={label}>
      {stages.map((stage, i) => (
        <li
          class={`stage stage-${stage.state}`}
          aria-current={stage.state === 'now' ? 'step' : undefined}
        >
          <span class="stage-mark" aria-hidden="true">
            {stage.state === 'past' ? '✓' : i + 1}
          </span>
          <span class="stage-label">{stage.label}</span>
          {stage.state === 'past' ? <span class="unseen">, {pastWord}</span> : null}
        </li>
      ))}
    </ol>
  )
}
