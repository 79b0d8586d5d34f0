import { Glyph, type GlyphName } from './glyph.tsx'

const drawings = {
  'only-me': 'lock',
  'only-coordinator': 'person',
  'people-at-this-meeting': 'table',
  'my-plan-team': 'people',
} as const satisfies Record<string, GlyphName>

/** The four circles a person's words can reach. */
export type Audience = keyof typeof drawings

export interface AudienceLineProps {
  audience: Audience
  /** 'Who sees this' */
  label: string
  /** 'only Lee' */
  text: string
  /** The limit of the promise: 'If a child may get hurt, Lee has to act.' */
  limit?: string | undefined
  /** Leads to the list of names. */
  href?: string | undefined
}

/** Who will see the words, said before the box. */
export function AudienceLine({ audience, label, text, limit, href }: AudienceLineProps) {
  return (
    <p class={`audience audience-${audience}`}>
      <Glyph name={drawings[audience]} />
      <span>
        {label}: {href ? <a href={href}>{text}</a> : <strong>{text}</strong>}
        {limit ? <span class="audience-limit">{limit}</span> : null}
      </span>
    </p>
  )
}
