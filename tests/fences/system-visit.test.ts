import { expect, test } from 'vitest'
import { systemVisit } from '../../tools/fences/system-visit.ts'
import { plantedTree } from './planted-tree.ts'

const text = "import { asSystem } from '../../access/index.ts'\n"
const look = (path: string) => systemVisit.check(plantedTree({ [path]: text }))

test.each([
  'src/web/routes/worker/ask/route.ts',
  'src/web/kernel/page.tsx',
  'src/modules/meetings/commands/ask-meeting.ts',
  'src/modules/families/queries/family-page.ts',
])('%s may not act as the system', async (path) => {
  expect(await look(path)).toMatchObject([{ file: path, line: 1 }])
})

test.each([
  'src/modules/doors/commands/send-code.ts',
  'src/modules/notifications/jobs/send-message.ts',
  'src/operate/start.ts',
])('%s acts before or without a person', async (path) => {
  expect(await look(path)).toEqual([])
})
