import type { ComponentChildren } from 'preact'

/** Things side by side, and under each other when there is no room: buttons, links, short facts. */
export function Row({ children }: { children: ComponentChildren }) {
  return <div class="row">{children}</div>
}
