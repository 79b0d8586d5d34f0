import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Keys } from '../../src/db/keys.ts'
import { createKeyring, type Keyring, keysFrom } from '../../src/operate/keyring.ts'

/** Keys of this test file's own, made anew at each run; their file is gone before the first test. */
export const testKeyring: Keyring = madeAndForgotten()

export const testKeys: Keys = keysFrom(testKeyring)

function madeAndForgotten(): Keyring {
  const folder = mkdtempSync(join(tmpdir(), 'kincircle-keys-'))
  try {
    return createKeyring(join(folder, 'keys.json'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
