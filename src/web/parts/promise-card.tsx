import type { ComponentChildren } from 'preact'
import { Glyph } from './glyph.tsx'
import { SeatMark } from './seat-mark.tsx'
import { StatusWord, type StatusWordProps } from './status-word.tsx'

export interface PromiseCardProps {
  who: string
  initials: string
  /** The promise, as it was said: 'call the clinic'. */
  will: ComponentChildren
  /** 'By Friday, May 9' */
  by: string
  /** 'Help: Dana gives a ride' */
  help?: string | undefined
  /** Left out for those it is not between. */
  status?: StatusWordProps | undefined
  href?: string | undefined
  level?: 2 | 3 | undefined
  /** Buttons, or a word about what happened since. */
  children?: ComponentChildren
}

/** Who will do what by when, with what help. It looks the same whoever gave it. */
export function PromiseCard(props: PromiseCardProps) {
  const { who, initials, will, by, help, status, href, level = 3, children } = props
  const Heading = `h${level}` as const
  return (
    <article class={href ? 'card promise card-link' : 'card promise'}>
      <div class="card-head">
        <Heading class="promise-who">
          <SeatMark initials={initials} />
          {who}
        </Heading>
        {status ? <StatusWord {...status} /> : null}
      </div>
      {/* The words lead on: one person makes many promises, and each link says which. */}
      <p class="promise-will">{href ? <a href={href}>{will}</a> : will}</p>
      <p class="promise-by">
        <Glyph name="calendar" />
        {by}
      </p>
      {help ? (
        <p class="promise-by">
          <Glyph name="heart" />
          {help}
        </p>
      ) : null}
      {children ? <div class="promise-more">{children}</div> : null}
    </article>
  )
}
