export { nextThing } from './rules/next-thing.ts'
export type { NextThing } from './types.ts'
