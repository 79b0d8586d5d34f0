import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { floors } from '../../floors.mjs'
import type { Fence, Problem } from './problem.ts'

/** Every room is furnished the same, so whoever knows one knows them all. */
export const rooms: Fence = {
  name: 'rooms',
  keeps: 'every room has its floor, its README and its door, and only the furniture we know',
  check(root) {
    const house = join(root, 'src/modules')
    if (!existsSync(house)) return []
    return readdirSync(house).flatMap((room) => faultsOf(house, room))
  },
}

const furniture = new Set([
  ...['README.md', 'index.ts', 'types.ts', 'events.ts', 'rules', 'commands', 'queries'],
  ...['store.ts', 'store.test.ts', 'testing.ts'],
])

/** What one room has besides; each of these has its page in docs/decisions. */
const extra: Record<string, readonly string[]> = {
  access: ['deeds.ts', 'facts.ts', 'policy.ts', 'row-policies.ts', 'visit.ts'],
}

function faultsOf(house: string, room: string): Problem[] {
  const problem = (says: string, file = ''): Problem => ({
    file: `src/modules/${room}${file ? `/${file}` : ''}`,
    says,
  })
  const things = readdirSync(join(house, room))
  const problems = ['README.md', 'index.ts']
    .filter((needed) => !things.includes(needed))
    .map((needed) => problem(`the room has no ${needed}`))
  if (!floors.flat().includes(room)) problems.push(problem('the room stands on no floor'))
  for (const thing of things)
    if (!furniture.has(thing) && !extra[room]?.includes(thing))
      problems.push(problem('is no furniture we know; it takes a page in docs/decisions', thing))
  return problems
}
