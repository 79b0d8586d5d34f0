import type { Fence } from './problem.ts'
import { filesIn, isTest, lineAt, typescript } from './source-files.ts'

/**
 * The system's reach is everything of an agency, so a page that held it could show everything to
 * anyone. Only the parts that act before or without a person may open it.
 */
export const systemVisit: Fence = {
  name: 'system visit',
  keeps: 'only signing in, sending and operating open the system’s reach; a page never does',
  check: (root) =>
    filesIn(root, 'src', typescript)
      .filter(({ path }) => !isTest(path))
      .flatMap(({ path, text }) =>
        powers
          .filter(({ heldBy }) => !heldBy.test(path))
          .flatMap(({ name, says }) =>
            [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
              file: path,
              line: lineAt(text, index),
              says: `${name} ${says}`,
            })),
          ),
      ),
}

/** The kernel opens every transaction so that it can find out who is asking. */
const beforeAnyone =
  /^src\/(main\.ts$|db\/|operate\/|web\/kernel\/|modules\/(access|doors|notifications)\/)/
const commands = /^src\/modules\/(access\/|[^/]+\/(commands\/|store\.ts$))/

const powers = [
  {
    name: 'systemScope',
    heldBy: beforeAnyone,
    says: 'reaches everything; act as the one who asks',
  },
  {
    name: 'beginSystem',
    heldBy: beforeAnyone,
    says: 'reaches everything; act as the one who asks',
  },
  {
    name: 'beyondReach',
    heldBy: commands,
    says: 'is for a permitted command, for as long as it needs',
  },
  {
    name: 'withInventedIds',
    heldBy: /^src\/(db|operate\/seed)\//,
    says: 'makes ids that can be guessed; only invented people have such',
  },
]
