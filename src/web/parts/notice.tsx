import type { ComponentChildren } from 'preact'
import { Glyph, type GlyphName } from './glyph.tsx'

const drawings = {
  good: 'check',
  care: 'heart',
  private: 'lock',
  note: 'paper',
} as const satisfies Record<string, GlyphName>

export interface NoticeProps {
  /** good: it worked; care: needs a careful look; private: coordinator only; note: worth knowing. */
  kind: keyof typeof drawings
  title?: string | undefined
  /** Read aloud when the page opens; for an answer to what was just sent. */
  live?: boolean | undefined
  children?: ComponentChildren
}

/** A short word on top of things. */
export function Notice({ kind, title, live, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={live ? 'status' : undefined}>
      <Glyph name={drawings[kind]} />
      <div>
        {title ? <p class="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
