import { Glyph, type GlyphName } from './glyph.tsx'

export interface NavBarProps {
  /** 'Places' */
  label: string
  /** At most five. */
  places: readonly { icon: GlyphName; word: string; href: string; current: boolean }[]
}

/** The few places of a room: a bar under the thumb on a phone, a row on top on a wide screen. */
export function NavBar({ label, places }: NavBarProps) {
  return (
    <nav class="nav" aria-label={label}>
      <ul>
        {places.map((place) => (
          <li>
            <a href={place.href} aria-current={place.current ? 'page' : undefined}>
              <Glyph name={place.icon} />
              <span>{place.word}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
