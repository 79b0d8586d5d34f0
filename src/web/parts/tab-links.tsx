export interface TabLinksProps {
  /** What the links are about, for screen readers. */
  label: string
  links: readonly { label: string; href: string; current: boolean }[]
}

/** The pages of one family or one meeting, as a row of links. */
export function TabLinks({ label, links }: TabLinksProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li>
            <a href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
