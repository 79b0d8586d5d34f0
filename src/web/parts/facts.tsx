import type { ComponentChildren } from 'preact'
import { Glyph, type GlyphName } from './glyph.tsx'

export interface Fact {
  icon: GlyphName
  /** 'When' */
  term: string
  /** 'Tuesday, May 6, 4:00 pm' */
  value: ComponentChildren
}

export interface FactsProps {
  facts: readonly Fact[]
}

/** When, where, who: the few things one must not have to look for. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="facts">
      {facts.map(({ icon, term, value }) => (
        <div class="fact">
          <dt>
            <Glyph name={icon} />
            {term}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
