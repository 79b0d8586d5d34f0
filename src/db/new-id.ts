import { randomUUID } from 'node:crypto'

/** A new random id. UUIDv4 on purpose: nothing can be read from it, not even which came first. */
export const newId = <Of extends string = string>(): Of => randomUUID() as string as Of
