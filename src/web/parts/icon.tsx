import type { ComponentChildren } from 'preact'
import { Glyph, type GlyphName } from './glyph.tsx'

export interface IconProps {
  name: GlyphName
  /** The word beside the drawing; a drawing alone says nothing. */
  children: ComponentChildren
}

/** A line drawing with its word. */
export function Icon({ name, children }: IconProps) {
  return (
    <span class="icon">
      <Glyph name={name} /> <span>{children}</span>
    </span>
  )
}
