import type { HTMLAttributes } from 'preact'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'leave-fast': HTMLAttributes & { to: string }
      'live-page': HTMLAttributes & { version: string; every: number }
      'error-focus': HTMLAttributes
    }
  }
}
