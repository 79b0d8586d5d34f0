import type { ComponentChildren } from 'preact'

export interface ColumnsProps {
  /** The main matter. */
  children: ComponentChildren
  /** Beside it on a wide screen, after it on a phone. */
  aside: ComponentChildren
}

/** A wide staff page in two columns. */
export function Columns({ children, aside }: ColumnsProps) {
  return (
    <div class="columns">
      <div class="columns-main">{children}</div>
      <div class="columns-aside">{aside}</div>
    </div>
  )
}
