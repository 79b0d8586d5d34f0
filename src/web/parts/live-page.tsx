import type { ComponentChildren } from 'preact'

export interface LivePageProps {
  /** Changes when what the page shows changes. */
  version: string
  /** Seconds between looks. */
  every?: number | undefined
  children: ComponentChildren
}

/** A page that follows a meeting: with script it looks for news, without it has its link. */
export function LivePage({ version, every = 15, children }: LivePageProps) {
  return (
    <live-page version={version} every={every}>
      {children}
    </live-page>
  )
}
