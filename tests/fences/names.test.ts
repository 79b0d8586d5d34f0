import { expect, test } from 'vitest'
import { names } from '../../tools/fences/names.ts'
import { plantedTree } from './planted-tree.ts'

const look = (path: string, text = 'export const one = 1\n') =>
  names.check(plantedTree({ [path]: text }))

test.each([
  'src/web/utils.ts',
  'src/shared/date-helpers.ts',
  'src/modules/people/common/name.ts',
  'src/web/misc.tsx',
  'src/lib/day.ts',
  'src/modules/people/base-person.ts',
  'src/modules/people/person-manager.ts',
  'src/web/routes/family/plan-v2/page.tsx',
  'tools/helpers.mjs',
  'tests/support/test-utils.ts',
])('%s is a drawer', async (path) => {
  expect(await look(path)).toMatchObject([{ file: path, says: /is a drawer/ }].map(loose))
})

test.each(['src/web/FamilyPage.tsx', 'src/shared/day_of.ts', 'src/Web/card.tsx'])(
  '%s is not kebab-case',
  async (path) => {
    expect(await look(path)).toMatchObject([{ says: /kebab/ }].map(loose))
  },
)

test('index.ts stands only at a room’s door', async () => {
  expect(await look('src/web/parts/index.ts')).toHaveLength(1)
  expect(await look('src/modules/people/rules/index.ts')).not.toEqual([])
  expect(await look('src/modules/people/index.ts')).toEqual([])
})

test('a door that opens everything is caught', async () => {
  const problems = await look('src/modules/people/index.ts', "export * from './store.ts'\n")
  expect(problems).toHaveLength(1)
})

test('a rule, command or query named otherwise than its one export is caught', async () => {
  for (const kind of ['rules', 'commands', 'queries'])
    expect(await look(`src/modules/meetings/${kind}/ask-meeting.ts`)).toHaveLength(1)
})

test('honest names pass', async () => {
  const ask = 'export async function askMeeting() {}\n'
  expect(await look('src/modules/meetings/commands/ask-meeting.ts', ask)).toEqual([])
  expect(await look('src/modules/meetings/commands/ask-meeting.test.ts')).toEqual([])
  expect(await look('src/web/routes/family/meetings.$id/page.tsx')).toEqual([])
  expect(await look('src/web/routes/family/library/page.tsx')).toEqual([])
})

function loose(problem: { file?: string; says: RegExp }) {
  return { ...problem, says: expect.stringMatching(problem.says) }
}
