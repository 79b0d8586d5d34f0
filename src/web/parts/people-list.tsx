import type { ComponentChildren } from 'preact'

/** Rows of people, one under the other; its children are person rows. */
export function PeopleList({ children }: { children: ComponentChildren }) {
  return <ul class="people">{children}</ul>
}
