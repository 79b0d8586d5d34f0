export interface TextSizeProps {
  /** 'Text size' */
  label: string
  now: 1 | 2 | 3
  /** Three links, small to large; each sets a cookie and comes back. The word is read aloud: 'Large'. */
  sizes: readonly { word: string; href: string }[]
}

/** A A A: the size of all text, kept without script. */
export function TextSize({ label, now, sizes }: TextSizeProps) {
  return (
    <nav class="text-size" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul>
        {sizes.map((size, i) => (
          <li>
            <a href={size.href} rel="nofollow" aria-current={i + 1 === now ? 'true' : undefined}>
              <span aria-hidden="true">A</span>
              <span class="unseen">{size.word}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
