export interface SeatMarkProps {
  initials: string
  /** Filled once the person has answered. */
  filled?: boolean | undefined
}

/** A person as a seat with initials; the name always stands beside it. */
export function SeatMark({ initials, filled }: SeatMarkProps) {
  return (
    <span class={filled ? 'seat seat-filled' : 'seat'} aria-hidden="true">
      {initials}
    </span>
  )
}
