import type { ComponentChildren } from 'preact'

export interface EmptyStateProps {
  /** 'No promises yet' */
  title: string
  /** What will come here, and when. */
  children?: ComponentChildren
  /** The first step, as a button. */
  action?: ComponentChildren
}

/** Nothing here yet, said kindly: an empty chair at the table. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <svg class="empty-chair" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
        <path class="empty-ground" d="M4 60h88" />
        <path d="M44 60V35M84 60V35M36 35h56M12 60V20M12 44h16v16M12 27h3" />
        <path
          class="empty-cup"
          d="M56 24h10v6a4 4 0 0 1-4 4h-2a4 4 0 0 1-4-4zM66 26h3v4h-3M61 20c-2-3 2-4 0-7"
        />
      </svg>
      <p class="empty-title">{title}</p>
      {children}
      {action}
    </div>
  )
}
