import type { ComponentChildren } from 'preact'

export interface StonesProps {
  /** Kept promises, of whoever gave them; the pile stops growing at fifteen. */
  kept: number
  /** What the pile is, in words: 'Rosa called the clinic. Dana set up the ride.' */
  text: ComponentChildren
}

/** Rows of a pile, from the ground up: five, four, three, two, one. */
const spots = [5, 4, 3, 2, 1].flatMap((wide, row) =>
  Array.from({ length: wide }, (_, i) => ({
    x: 16 + row * 11 + i * 22 + ((i + row) % 2),
    y: 62 - row * 12,
    rx: 10 + ((i * 2 + row) % 3),
  })),
)

/** A small pile that grows with each kept promise; both sides' stones look alike. */
export function Stones({ kept, text }: StonesProps) {
  const pile = spots.slice(0, Math.max(0, kept))
  const top = Math.min(70, ...pile.map(({ y }) => y - 9))
  return (
    <figure class="stones">
      <svg viewBox={`0 ${top} 128 ${72 - top}`} aria-hidden="true" focusable="false">
        <path class="stones-ground" d="M2 70h124" />
        {pile.map(({ x, y, rx }) => (
          <ellipse cx={x} cy={y} rx={rx} ry="7" />
        ))}
      </svg>
      <figcaption>{text}</figcaption>
    </figure>
  )
}
