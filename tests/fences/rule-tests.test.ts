import { expect, test } from 'vitest'
import { ruleTests } from '../../tools/fences/rule-tests.ts'
import { plantedTree } from './planted-tree.ts'

const rule = 'src/modules/meetings/rules/is-past.ts'
const itsTest = 'src/modules/meetings/rules/is-past.test.ts'
const sound = {
  [rule]: 'export const isPast = () => true\n',
  [itsTest]: "import { isPast } from './is-past.ts'\ntest('yesterday is past', () => isPast())\n",
}
const look = (files: Record<string, string>) => ruleTests.check(plantedTree(files))

test('a rule with its test beside it passes', async () => {
  expect(await look(sound)).toEqual([])
})

test('a rule without a test is caught, also when no rule at all has one', async () => {
  const text = sound[rule] ?? ''
  expect(await look({ [rule]: text })).toHaveLength(1)
  expect(await look({ ...sound, 'src/modules/people/rules/is-adult.ts': text })).toHaveLength(1)
})

test('a test that never calls its rule is caught, and so is one without a test in it', async () => {
  expect(await look({ ...sound, [itsTest]: "test('yesterday is past', () => {})\n" })).toHaveLength(
    1,
  )
  expect(await look({ ...sound, [itsTest]: "import './is-past.ts'\n" })).toHaveLength(1)
})

test('a file of types alone needs none', async () => {
  expect(await look({ [rule]: 'export interface Past { day: string }\n' })).toEqual([])
})
