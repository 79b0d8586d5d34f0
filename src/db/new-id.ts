import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash, randomUUID } from 'node:crypto'

const invented = new AsyncLocalStorage<(noun: string) => string>()

/**
 * A new random id. UUIDv4 on purpose: nothing can be read from it, not even which came first.
 * `noun` says what it is for, and matters only where ids are invented.
 */
export const newId = <Of extends string = string>(noun = 'thing'): Of =>
  (invented.getStore()?.(noun) ?? randomUUID()) as Of

/**
 * Does work whose ids all follow from a name, so that an invented county is the same wherever it is
 * made: the addresses of its pages stay true. Never for real people, whose ids nobody may guess.
 */
export function withInventedIds<T>(name: string, work: () => T): T {
  const made = new Map<string, number>()
  return invented.run((noun) => {
    const nth = made.get(noun) ?? 0
    made.set(noun, nth + 1)
    return inventedId(name, noun, nth)
  }, work)
}

/** The id that such work gives to its first thing of this noun, or to the nth after it. */
export function inventedId<Of extends string = string>(name: string, noun: string, nth = 0): Of {
  const hex = createHash('sha256').update(`${name}/${noun}/${nth}`).digest('hex')
  const shaped = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}`
  return `${shaped}-${hex.slice(20, 32)}` as Of
}
