import type { Fence } from './problem.ts'
import { filesIn, isTest, lineAt, typescript } from './source-files.ts'

/**
 * The system's own visit reaches everything of an agency, so a page that held it could show
 * everything to anyone. Only the parts that act before or without a person may ask for it.
 */
export const systemVisit: Fence = {
  name: 'system visit',
  keeps: 'only signing in, sending and operating act as the system; a page never does',
  check: (root) =>
    filesIn(root, 'src', typescript)
      .filter(({ path }) => !isTest(path) && !actsAlone.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\basSystem\b/g)].map(({ index }) => ({
          file: path,
          line: lineAt(text, index),
          says: 'asSystem reaches everything; act as the person who asks',
        })),
      ),
}

const actsAlone = /^src\/(main\.ts$|db\/|operate\/|modules\/(access|doors|notifications)\/)/
