import type { ComponentChildren } from 'preact'

export interface QuoteProps {
  /** The exact words. */
  children: ComponentChildren
  /** 'Said by Rosa' */
  by: string
  /** 'Typed by Lee' */
  typed?: string | undefined
  /** The language the words were said in. */
  language?: string | undefined
}

/** A person's own words, who said them and who typed them. */
export function Quote({ children, by, typed, language }: QuoteProps) {
  return (
    <figure class="quote">
      <blockquote lang={language}>{children}</blockquote>
      <figcaption>
        {by}
        {typed ? <span class="quote-typed">{typed}</span> : null}
      </figcaption>
    </figure>
  )
}
