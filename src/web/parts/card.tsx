import type { ComponentChildren } from 'preact'

export interface CardProps {
  title?: ComponentChildren
  /** How deep the title is on its page. */
  level?: 2 | 3 | undefined
  /** Makes the title a link that covers the whole card. */
  href?: string | undefined
  /** Stands beside the title: a status word. */
  aside?: ComponentChildren
  children?: ComponentChildren
}

/** A sheet of paper on the table. */
export function Card({ title, level = 2, href, aside, children }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <section class={href ? 'card card-link' : 'card'}>
      {title ? (
        <div class="card-head">
          <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  )
}
