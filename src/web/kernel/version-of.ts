import { createHash } from 'node:crypto'

/** A short mark that changes when what a page shows changes; nothing can be read from it. */
export const versionOf = (shown: unknown): string =>
  createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16)
