import type { ComponentChildren } from 'preact'

export interface CalmProps {
  title: string
  children?: ComponentChildren
}

/** A quiet dark screen that asks for nothing and shows one thing. */
export function Calm({ title, children }: CalmProps) {
  return (
    <div class="calm">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
