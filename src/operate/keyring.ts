import {
  createHmac,
  createPrivateKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { AuditKey, Keys } from '../db/keys.ts'

/** What a key is for; no key serves two purposes. */
export type KeyPurpose = 'audit' | 'checkpoint' | 'fields' | 'tokens'

/** One key and the name by which what was made with it finds it again. It does not print its secret. */
export interface Key {
  readonly id: string
  readonly secret: KeyObject
}

/** The keys of one purpose: what is made now is made with the last, and the earlier ones still open what they closed. */
export interface KeySeries {
  readonly inUse: Key
  readonly all: readonly Key[]
}

/** All keys of one house. */
export type Keyring = Readonly<Record<KeyPurpose, KeySeries>>

const listed = z
  .array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), secret: z.base64() }))
  .min(1)

const written = z.strictObject({
  audit: listed,
  checkpoint: listed,
  fields: listed,
  tokens: listed,
})

type Written = z.infer<typeof written>

/**
 * Reads the key file.
 * @throws in plain words, and without a letter of what is in it, when it is missing or not a key file.
 */
export function readKeyring(path: string): Keyring {
  const read = written.safeParse(parsed(path))
  if (!read.success) {
    const where = [
      ...new Set(read.error.issues.map((issue) => String(issue.path[0] ?? 'the file'))),
    ]
    throw new Error(`${path} is not a key file of Kincircle; look at: ${where.join(', ')}.`)
  }
  const { audit, checkpoint, fields, tokens } = read.data
  return {
    audit: seriesOf(audit, symmetric),
    checkpoint: seriesOf(checkpoint, signing),
    fields: seriesOf(fields, symmetric),
    tokens: seriesOf(tokens, symmetric),
  }
}

function parsed(path: string): unknown {
  if (!existsSync(path)) throw new Error(`There is no key file at ${path}.`)
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Error(`${path} cannot be read as a key file.`)
  }
}

function seriesOf(list: Written['audit'], open: (secret: Buffer) => KeyObject): KeySeries {
  const all = list.map(({ id, secret }) => ({ id, secret: open(Buffer.from(secret, 'base64')) }))
  const inUse = all.at(-1)
  if (!inUse) throw new Error('A purpose has at least one key.')
  return { inUse, all }
}

const symmetric = (secret: Buffer): KeyObject => {
  if (secret.length !== 32) throw new Error('A key has 32 bytes.')
  return createSecretKey(secret)
}

const signing = (secret: Buffer): KeyObject =>
  createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' })

/**
 * Makes a key file with a fresh key for each purpose, readable by its owner alone. When two processes
 * make it at once, one file stays and both read it.
 */
export function createKeyring(path: string): Keyring {
  const made: Written = {
    audit: [fresh(randomBytes(32))],
    checkpoint: [
      fresh(generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' })),
    ],
    fields: [fresh(randomBytes(32))],
    tokens: [fresh(randomBytes(32))],
  }
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${randomBytes(4).toString('hex')}`
  writeFileSync(beside, `${JSON.stringify(made, null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  })
  chmodSync(beside, 0o600)
  try {
    linkSync(beside, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(beside)
  }
  return readKeyring(path)
}

const fresh = (secret: Buffer) => ({
  id: randomBytes(4).toString('hex'),
  secret: secret.toString('base64'),
})

/** The key file of this house, made at the first start. */
export function keyringAt(path: string, say: (line: string) => void): Keyring {
  if (existsSync(path)) return readKeyring(path)
  const keyring = createKeyring(path)
  say(
    `Made the keys of this house: ${path}. Keep a copy in another place; without it what they close stays closed.`,
  )
  return keyring
}

/** The keys at work, as open transactions are given them. */
export const keysFrom = ({ audit }: Keyring): Keys => ({ audit: auditKey(audit.inUse) })

const auditKey = ({ id, secret }: Key): AuditKey => ({
  id,
  link: (previous, entry) =>
    createHmac('sha256', secret).update(previous, 'hex').update(entry, 'utf8').digest('hex'),
})
