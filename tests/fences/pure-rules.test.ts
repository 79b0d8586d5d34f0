import { expect, test } from 'vitest'
import { pureRules } from '../../tools/fences/pure-rules.ts'
import { plantedTree } from './planted-tree.ts'

const look = (text: string, path = 'src/modules/meetings/rules/is-past.ts') =>
  pureRules.check(plantedTree({ [path]: text }))

const faults: [what: string, text: string][] = [
  ['waits', 'export async function isPast() { return true }'],
  ['waits in an arrow', 'export const isPast = async () => true'],
  ['waits in a method', 'export const isPast = { async of() { return true } }'],
  ['looks at the clock', 'export const isPast = (day: string) => new Date() > new Date(day)'],
  ['looks at the clock', 'export const isPast = () => Date.now() > 1'],
  ['hides the clock in a name', 'const Clock = Date\nexport const isPast = () => new Clock()'],
  ['hides the clock in brackets', "export const isPast = () => Date['now']()"],
  ['hides the clock in a type', 'export const isPast = () => (Date.now() as number)!'],
  ['throws a dice', 'export const isPast = () => Math.random() > 0.5'],
  ['takes the dice apart', 'const { random } = Math\nexport const isPast = () => random()'],
  ['reads the machine', "export const isPast = () => process.env.PAST === 'yes'"],
  ['asks the network', "export const isPast = () => fetch('/past')"],
  ['talks', "export const isPast = () => console.log('past')"],
  ['comes back later', 'export const isPast = () => setTimeout(() => {}, 1)'],
  ['makes an id', 'export const isPast = () => crypto.randomUUID()'],
  ['measures time', 'export const isPast = () => performance.now()'],
  ['goes round the back', 'export const isPast = () => globalThis'],
  ['loads something', "export const isPast = () => import('./other.ts')"],
  ['remembers', 'let asked = 0\nexport const isPast = () => asked++ > 0'],
  ['changes its facts', 'export const last = (f: { days(): string[] }) => f.days().reverse()'],
  ['changes its facts', 'export const first = (days: string[]) => days.sort()[0]'],
]

test.each(faults)('a rule that %s is caught: %s', async (_what, text) => {
  const problems = await look(text)
  expect(problems).not.toEqual([])
})

test('an honest rule passes', async () => {
  const honest = `import type { Day } from '../../../shared/time.ts'
export interface Facts { readonly process: string; readonly Date: Date; readonly days: readonly Day[] }
/** A meeting is past when its day is before today. */
export function isPast(facts: Facts, today: Day): boolean {
  const start = new Date('2026-01-01')
  let late = 0
  const first = facts.days.map((day) => day.slice(0, 4)).sort()[0]
  if (first === undefined) return false
  for (const day of [...facts.days].sort()) if (day < today) late += Math.floor(1.5)
  return Date.parse(today) > start.getTime() && facts.process === 'process' && late > 0
}
`
  expect(await look(honest)).toEqual([])
})

test('the line is told', async () => {
  const text = '// día\n\nexport const isPast = () =>\n  Date.now()\n'
  expect(await look(text)).toMatchObject([{ line: 4 }])
})

test('a command and a test may look at the clock', async () => {
  const text = 'export const now = () => Date.now()'
  expect(await look(text, 'src/modules/meetings/commands/ask-meeting.ts')).toEqual([])
  expect(await look(text, 'src/modules/meetings/rules/is-past.test.ts')).toEqual([])
})
