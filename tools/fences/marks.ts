import type { Fence, Problem } from './problem.ts'
import { filesIn, lineAt, type SourceFile } from './source-files.ts'

/** Nothing is put off without a number, and no check is silenced or stepped over. */
export const marks: Fence = {
  name: 'marks',
  keeps: 'a TODO carries its number; no check is silenced, no test skipped or left alone',
  check: (root) =>
    ['src', 'tests', 'tools', 'db', 'bin', 'docs']
      .flatMap((under) => filesIn(root, under, /\.(tsx?|mjs|css|sql|md)$/))
      .filter(({ path }) => !plantsFaults(path))
      .flatMap(softSpots),
}

/** These write faults down in order to see them caught. */
const plantsFaults = (path: string) => /^(tests|tools)\/fences\//.test(path)

const soft: { pattern: RegExp; says: string }[] = [
  {
    pattern: /\bTODO\b(?!\(#\d+\): \S)/g,
    says: 'a TODO says which number it waits for: TODO(#123): what is left',
  },
  { pattern: /\b(FIXME|XXX|HACK)\b/g, says: 'the marks are NOTE: and TODO(#123): only' },
  {
    pattern: /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|knip-ignore/g,
    says: 'a check is mended, not silenced',
  },
  { pattern: /\bas any\b/g, says: 'name the type' },
  {
    pattern: /\.(skip|only|todo|fails|skipIf|runIf)(?=[(.`])/g,
    says: 'a test runs, with all the others, or is not written',
  },
]

function softSpots({ path, text }: SourceFile): Problem[] {
  return soft.flatMap(({ pattern, says }) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      file: path,
      line: lineAt(text, index),
      says: `“${found}”: ${says}`,
    })),
  )
}
