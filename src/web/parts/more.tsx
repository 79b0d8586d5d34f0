import type { ComponentChildren } from 'preact'

export interface MoreProps {
  /** 'What happens if I say no?' */
  title: string
  children: ComponentChildren
  open?: boolean | undefined
}

/** Words that wait until they are asked for. */
export function More({ title, children, open }: MoreProps) {
  return (
    <details class="more" open={open}>
      <summary>{title}</summary>
      <div class="more-body">{children}</div>
    </details>
  )
}
