import type { ComponentChildren } from 'preact'

export interface Moment {
  /** 'Tuesday May 6' */
  when: string
  /** The same for machines: '2026-05-06'. */
  at?: string | undefined
  what: ComponentChildren
  /** 'Added by Dana' */
  who?: string | undefined
}

export interface TimelineProps {
  moments: readonly Moment[]
}

/** What happened, newest first, and who wrote it down. */
export function Timeline({ moments }: TimelineProps) {
  return (
    <ol class="timeline">
      {moments.map(({ when, at, what, who }) => (
        <li>
          <p class="timeline-when">
            <time dateTime={at}>{when}</time>
          </p>
          <div class="timeline-what">{what}</div>
          {who ? <p class="hint">{who}</p> : null}
        </li>
      ))}
    </ol>
  )
}
