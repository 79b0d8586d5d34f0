import type { ComponentChildren } from 'preact'

export interface Seat {
  name: string
  initials: string
  /** The person has answered: the seat is filled. */
  answered: boolean
  /** 'Can come', 'Has not said yet' */
  word: ComponentChildren
}

export interface TableFromAboveProps {
  /** 'At the table' */
  title: string
  seats: readonly Seat[]
}

const size = 240
const middle = size / 2

/** Where the centre of a seat is, clockwise from the top; more people, smaller seats. */
function placeOf(index: number, count: number) {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  const far = middle - 26
  return {
    x: Math.round(middle + far * Math.cos(angle)),
    y: Math.round(middle + far * Math.sin(angle)),
  }
}

/** The table seen from above, one seat for each person; the list beneath says the same in words. */
export function TableFromAbove({ title, seats }: TableFromAboveProps) {
  const radius = Math.max(9, Math.min(22, Math.floor(270 / Math.max(seats.length, 1))))
  return (
    <figure class="round-table">
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
        <circle class="table-top" cx={middle} cy={middle} r="62" />
        <circle class="table-cloth" cx={middle} cy={middle} r="48" />
        {seats.map((seat, i) => {
          const { x, y } = placeOf(i, seats.length)
          return (
            <g class={seat.answered ? 'table-seat seat-answered' : 'table-seat'}>
              <circle cx={x} cy={y} r={radius} />
              {radius > 13 ? (
                <text x={x} y={y} dy=".35em" text-anchor="middle">
                  {seat.initials}
                </text>
              ) : null}
            </g>
          )
        })}
      </svg>
      <figcaption>{title}</figcaption>
      <ul>
        {seats.map((seat) => (
          <li class={seat.answered ? 'seat-answered' : undefined}>
            <strong>{seat.name}</strong> {seat.word}
          </li>
        ))}
      </ul>
    </figure>
  )
}
