import { expect, test } from 'vitest'
import { blindSpots, floors } from '../../tools/fences/floors.ts'
import { filesIn } from '../../tools/fences/source-files.ts'
import { plantedTree } from './planted-tree.ts'

/** A small house in which every fence holds. */
const sound = {
  'src/shared/day.ts': 'export type Day = string\nexport const day = (text: string): Day => text\n',
  'src/db/visit.ts': "import { Kysely } from 'kysely'\nexport const visit = () => new Kysely()\n",
  'src/modules/people/index.ts': "export { nameOf } from './queries/name-of.ts'\n",
  'src/modules/people/queries/name-of.ts': "export const nameOf = () => 'Ana'\n",
  'src/modules/people/testing.ts': "export const aPerson = () => ({ name: 'Ana' })\n",
  'src/modules/meetings/types.ts': 'export interface Meeting { day: string }\n',
  'src/modules/meetings/index.ts': "export { askMeeting } from './commands/ask-meeting.ts'\n",
  'src/modules/meetings/commands/ask-meeting.ts': `import { visit } from '../../../db/visit.ts'
import { nameOf } from '../../people/index.ts'
import { isPast } from '../rules/is-past.ts'
export const askMeeting = () => [visit, nameOf, isPast]
`,
  'src/modules/meetings/rules/is-past.ts': `import type { Day } from '../../../shared/day.ts'
import type { nameOf } from '../../people/index.ts'
import type { Meeting } from '../types.ts'
export type Namer = typeof nameOf
export const isPast = (meeting: Meeting, today: Day) => meeting.day < today
`,
  'src/modules/meetings/rules/is-past.test.ts': `import { aPerson } from '../../people/testing.ts'
import { isPast } from './is-past.ts'
isPast({ day: aPerson().name }, '2026-01-01')
`,
  'src/web/kernel/house.ts':
    "import type { visit } from '../../db/visit.ts'\nexport type House = typeof visit\n",
  'src/web/parts/card.tsx': 'export const Card = () => <p>Hello</p>\n',
  'src/web/routes/worker/ask/route.ts': `import { askMeeting } from '../../../../modules/meetings/index.ts'
export const route = askMeeting
`,
}

const look = (planted: Record<string, string>) =>
  floors.check(plantedTree({ ...sound, ...planted }))

test('a sound house has no problem', async () => {
  expect(await look({})).toEqual([])
})

const faults: [rule: string, path: string, text: string][] = [
  [
    'floor-2-looks-only-down',
    'src/modules/people/queries/name-of.ts',
    "import { askMeeting } from '../../meetings/index.ts'\nexport const nameOf = askMeeting\n",
  ],
  [
    'floor-6-looks-only-down',
    'src/modules/plans/index.ts',
    "export { askMeeting } from '../meetings/index.ts'\n",
  ],
  [
    'one-public-face',
    'src/modules/meetings/store.ts',
    "import { nameOf } from '../people/queries/name-of.ts'\nexport const save = nameOf\n",
  ],
  [
    'one-public-face',
    'src/modules/meetings/events.ts',
    "import type { nameOf } from '../people/queries/name-of.ts'\nexport type Said = typeof nameOf\n",
  ],
  [
    'tests-borrow-builders-only',
    'src/modules/meetings/commands/ask-meeting.test.ts',
    "import { nameOf } from '../../people/queries/name-of.ts'\nnameOf()\n",
  ],
  [
    'builders-stay-in-tests',
    'src/modules/meetings/store.ts',
    "import { aPerson } from '../people/testing.ts'\nexport const save = aPerson\n",
  ],
  [
    'web-uses-the-face',
    'src/web/routes/worker/ask/page.tsx',
    "import { nameOf } from '../../../../modules/people/queries/name-of.ts'\nexport const Page = () => <p>{nameOf()}</p>\n",
  ],
  [
    'web-holds-no-sql',
    'src/web/routes/worker/ask/page.tsx',
    "import { visit } from '../../../../db/visit.ts'\nexport const Page = () => <p>{String(visit)}</p>\n",
  ],
  [
    'web-holds-no-sql',
    'src/web/parts/card.tsx',
    "import { sql } from 'kysely'\nexport const Card = () => <p>{String(sql)}</p>\n",
  ],
  [
    'kernel-names-the-transaction',
    'src/web/kernel/serve.ts',
    "import { visit } from '../../db/visit.ts'\nexport const serve = visit\n",
  ],
  [
    'rules-are-pure',
    'src/modules/meetings/rules/is-past.ts',
    "import { readFileSync } from 'node:fs'\nexport const isPast = readFileSync\n",
  ],
  [
    'rules-borrow-names-only',
    'src/modules/meetings/rules/is-past.ts',
    "import { nameOf } from '../../people/index.ts'\nexport const isPast = nameOf\n",
  ],
  [
    'types-stay-plain',
    'src/modules/meetings/types.ts',
    "import { askMeeting } from './commands/ask-meeting.ts'\nexport interface Meeting { day: string }\nexport const ask = askMeeting\n",
  ],
  [
    'shared-is-the-ground',
    'src/shared/day.ts',
    "import { randomUUID } from 'node:crypto'\nexport type Day = string\nexport const day = randomUUID\n",
  ],
  [
    'modules-know-no-web',
    'src/modules/meetings/store.ts',
    "import { Card } from '../../web/parts/card.tsx'\nexport const save = Card\n",
  ],
  [
    'no-cycles',
    'src/modules/people/queries/name-of.ts',
    "import { nameOf as self } from '../index.ts'\nexport const nameOf = () => self\n",
  ],
  [
    'every-rule-has-a-test',
    'src/modules/meetings/rules/may-ask.ts',
    'export const mayAsk = () => true\n',
  ],
  [
    'source-knows-no-tests',
    'src/modules/meetings/store.ts',
    "import { aWorld } from '../../../tests/support/world.ts'\nexport const save = aWorld\n",
  ],
  [
    'nothing-missing',
    'src/modules/meetings/store.ts',
    "import { gone } from './gone.ts'\nexport const save = gone\n",
  ],
]

test.each(faults)('%s catches %s', async (rule, path, text) => {
  const extra = { 'tests/support/world.ts': 'export const aWorld = 1\n', [path]: text }
  const problems = await look(extra)
  expect(problems.map((problem) => problem.says.split(':')[0])).toContain(rule)
})

test('a cruise that read fewer files than there are does not pass', () => {
  const root = plantedTree(sound)
  const files = filesIn(root, 'src', /\.tsx?$/)
  const nothing = { modules: [], summary: { totalCruised: 0 } }
  const says = blindSpots(files, nothing).map((problem) => problem.says)
  expect(says).toContain(`the floors check read 0 files, but there are ${files.length}`)
  expect(says).toHaveLength(files.length + 1)
})

test('a cruise that opened a file but saw none of its imports does not pass', () => {
  const files = [{ path: 'src/a.ts', text: "import { b } from './b.ts'\n" }]
  const blind = {
    modules: [{ source: 'src/a.ts', dependencies: [] }],
    summary: { totalCruised: 1 },
  }
  expect(blindSpots(files, blind)).toEqual([
    { file: 'src/a.ts', says: 'the floors check saw none of the imports in this file' },
  ])
})
