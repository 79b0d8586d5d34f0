import type { Fence } from './problem.ts'
import { filesIn, isTest, typescript } from './source-files.ts'

/** What one can hold in one's head: a thin route, a short rule, no file that outgrows its reader. */
export const sizes: Fence = {
  name: 'sizes',
  keeps: 'a route is at most 60 lines, a rule 120, anything 300',
  check: (root) =>
    filesIn(root, 'src', typescript)
      .filter(({ path }) => path !== 'src/db/tables.ts')
      .flatMap(({ path, text }) => {
        const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
        const { most, why } = limitOf(path)
        return lines > most ? [{ file: path, says: `${lines} lines, at most ${most}: ${why}` }] : []
      }),
}

function limitOf(path: string): { most: number; why: string } {
  if (/^src\/web\/routes\/.*\/route\.tsx?$/.test(path))
    return { most: 60, why: 'a route hears, asks and answers; what it decides belongs in a room' }
  if (/\/rules\//.test(path) && !isTest(path))
    return { most: 120, why: 'a rule answers one question; this one answers several' }
  return { most: 300, why: 'this file holds more than one question' }
}
