import type { Fence, Problem } from './problem.ts'
import { filesIn, isTest, lineAt, type SourceFile, typescript } from './source-files.ts'

/** A room reads and writes its own tables; a page none at all. */
export const tables: Fence = {
  name: 'own tables',
  keeps: 'a room opens only its own tables; pages and commands of the line hold no SQL',
  check: (root) =>
    filesIn(root, 'src', typescript)
      .filter(({ path }) => !isTest(path))
      .flatMap((file) => [...foreignTables(file), ...strayedSql(file)]),
}

function foreignTables({ path, text }: SourceFile): Problem[] {
  const room = /^src\/modules\/([^/]+)\//.exec(path)?.[1]
  if (path.startsWith('src/db/')) return []
  return [...text.matchAll(/\btablesOf\(\s*'([^']*)'/g)].flatMap(({ index, 1: opened }) => {
    if (room !== undefined && opened === room.replaceAll('-', '_')) return []
    const says = room
      ? `the room ${room} opens the tables of ${opened}: ask that room for a narrow answer`
      : `only a room opens tables; ask ${opened} for a narrow answer`
    return [{ file: path, line: lineAt(text, index), says }]
  })
}

/** Our SQL always names the room: `people.person`. Ordinary sentences do not. */
const sqlWords =
  /['"`]\s*(select\s[^'"`]*?\sfrom|insert\s+into|update|delete\s+from|merge\s+into)\s+\w+\.\w+/gi

function strayedSql({ path, text }: SourceFile): Problem[] {
  if (!path.startsWith('src/web/')) return []
  return [...text.matchAll(sqlWords)].map(({ index }) => ({
    file: path,
    line: lineAt(text, index),
    says: 'SQL lives in a room’s store.ts and queries, never in a page',
  }))
}
