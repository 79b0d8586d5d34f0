import { expect, test } from 'vitest'
import { systemVisit } from '../../tools/fences/system-visit.ts'
import { plantedTree } from './planted-tree.ts'

const look = (path: string, power: string) =>
  systemVisit.check(plantedTree({ [path]: `import { ${power} } from '../../access/index.ts'\n` }))

test.each([
  ['src/web/routes/worker/ask/route.ts', 'beginSystem'],
  ['src/web/routes/worker/ask/route.ts', 'systemScope'],
  ['src/web/routes/worker/ask/route.ts', 'beyondReach'],
  ['src/web/kernel/serve.ts', 'beyondReach'],
  ['src/modules/meetings/commands/ask-meeting.ts', 'beginSystem'],
  ['src/modules/families/queries/family-page.ts', 'beyondReach'],
  ['src/modules/people/commands/add-person.ts', 'withInventedIds'],
])('%s may not hold %s', async (path, power) => {
  expect(await look(path, power)).toMatchObject([{ file: path, line: 1 }])
})

test.each([
  ['src/modules/doors/commands/send-code.ts', 'beginSystem'],
  ['src/modules/notifications/commands/send-message.ts', 'beginSystem'],
  ['src/operate/start.ts', 'beginSystem'],
  ['src/operate/seed/story.ts', 'withInventedIds'],
  ['src/web/kernel/serve.ts', 'systemScope'],
  ['src/modules/meetings/commands/seat-person.ts', 'beyondReach'],
])('%s may hold %s', async (path, power) => {
  expect(await look(path, power)).toEqual([])
})
