import type { ComponentChildren } from 'preact'
import { Glyph } from './glyph.tsx'

export interface PageHeadProps {
  title: ComponentChildren
  /** One or two short lines under the title. */
  lead?: ComponentChildren
  /** The way back: { href, word: 'Back' }. */
  back?: { href: string; word: string } | undefined
  /** Above the title: steps, or whose page this is. */
  over?: ComponentChildren
}

/** The top of a page: the way back, its one heading, what it is about. */
export function PageHead({ title, lead, back, over }: PageHeadProps) {
  return (
    <header class="page-head">
      {back ? (
        <a class="back" href={back.href}>
          <Glyph name="back" />
          {back.word}
        </a>
      ) : null}
      {over}
      <h1>{title}</h1>
      {lead ? <div class="lead">{lead}</div> : null}
    </header>
  )
}
