import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createKeyring, keyringAt, keysFrom, readKeyring } from './keyring.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kincircle-keyring-'))
  path = join(folder, 'keys.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the first start makes the keys, asks to keep a copy, and the next one finds them', () => {
  const said: string[] = []
  const made = keyringAt(path, (line) => said.push(line))
  expect(said.join()).toContain('Keep a copy')
  const found = keyringAt(path, (line) => said.push(line))
  expect(said).toHaveLength(1)
  expect(found.audit.inUse.id).toBe(made.audit.inUse.id)
  expect(found.audit.inUse.secret.equals(made.audit.inUse.secret)).toBe(true)
})

test('nobody but the owner can read the file, and a key does not print itself', () => {
  const keyring = createKeyring(path)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const { secret } = JSON.parse(readFileSync(path, 'utf8')).fields[0]
  expect(inspect(keyring, { depth: 9 })).not.toContain(secret)
  expect(JSON.stringify(keyring)).not.toContain(secret)
})

test('of two that make the keys at once, both end with the same', () => {
  const one = createKeyring(path)
  const two = createKeyring(path)
  expect(two.audit.inUse.id).toBe(one.audit.inUse.id)
})

test('a key that was added last is the one in use; the one before it stays', () => {
  const before = createKeyring(path)
  const file = JSON.parse(readFileSync(path, 'utf8'))
  file.audit.push({ id: 'later', secret: Buffer.alloc(32, 7).toString('base64') })
  writeFileSync(path, JSON.stringify(file))
  const { audit } = readKeyring(path)
  expect(audit.inUse.id).toBe('later')
  expect(audit.all.map(({ id }) => id)).toEqual([before.audit.inUse.id, 'later'])
})

test('a file that is missing, broken or short of a key is refused without a letter of it', () => {
  expect(() => readKeyring(path)).toThrow('no key file')
  writeFileSync(path, '{"audit": "confidential')
  expect(() => readKeyring(path)).toThrow(/cannot be read as a key file/)
  createKeyring(join(folder, 'whole.json'))
  const file = JSON.parse(readFileSync(join(folder, 'whole.json'), 'utf8'))
  const { tokens, ...rest } = file
  writeFileSync(path, JSON.stringify(rest))
  expect(() => readKeyring(path)).toThrow('tokens')
  writeFileSync(path, JSON.stringify({ ...file, audit: [{ id: 'short', secret: 'AAAA' }] }))
  expect(() => readKeyring(path)).toThrow('32 bytes')
})

test('a link depends on the key, on the link before and on every letter of the entry', () => {
  const { audit } = keysFrom(createKeyring(path))
  const other = keysFrom(createKeyring(join(folder, 'other.json'))).audit
  const links = [
    audit.link('00', '{"deed":"read-family"}'),
    audit.link('01', '{"deed":"read-family"}'),
    audit.link('00', '{"deed":"read-familY"}'),
    other.link('00', '{"deed":"read-family"}'),
  ]
  expect(new Set(links).size).toBe(4)
  expect(audit.link('00', '{"deed":"read-family"}')).toBe(links[0])
})
