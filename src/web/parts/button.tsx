import type { ComponentChildren } from 'preact'
import { Glyph, type GlyphName } from './glyph.tsx'

export interface ButtonProps {
  /** main: the one next step; quiet: other ways; plain: looks like a link. */
  kind?: 'main' | 'quiet' | 'plain' | undefined
  children: ComponentChildren
  icon?: GlyphName | undefined
  /** Goes somewhere instead of sending the form. */
  href?: string | undefined
  /** The link opens beside this page, which holds something that would be lost. */
  newPage?: boolean | undefined
  /** Sent with the form when this button is the one pressed. */
  name?: string | undefined
  value?: string | undefined
}

/** A button that sends its form, or with an address, a link that looks like one. */
export function Button({ kind = 'main', children, icon, href, newPage, name, value }: ButtonProps) {
  const look = `button button-${kind}`
  const drawing = icon ? <Glyph name={icon} /> : null
  const words = (
    <>
      {icon === 'forward' ? null : drawing}
      <span>{children}</span>
      {icon === 'forward' ? drawing : null}
    </>
  )
  if (href !== undefined) {
    return (
      <a class={look} href={href} target={newPage ? '_blank' : undefined}>
        {words}
      </a>
    )
  }
  return (
    <button class={look} type="submit" name={name} value={value}>
      {words}
    </button>
  )
}
