import type { ComponentChildren } from 'preact'

export interface StackProps {
  /** near: parts of one thing; far: things of their own. */
  gap?: 'near' | 'far' | undefined
  children: ComponentChildren
}

/** Things one under the other with even air between them. */
export function Stack({ gap = 'near', children }: StackProps) {
  return <div class={`stack stack-${gap}`}>{children}</div>
}
