import type { Fence } from './problem.ts'
import { filesIn } from './source-files.ts'

/** A rule is told twice: once to the machine and once, as sentences about people, in its test. */
export const ruleTests: Fence = {
  name: 'rule tests',
  keeps: 'every rule has its own test beside it, and that test calls it',
  check(root) {
    const files = filesIn(root, 'src/modules', /\.ts$/).filter(({ path }) => /\/rules\//.test(path))
    const texts = new Map(files.map(({ path, text }) => [path, text]))
    return files
      .filter(({ path, text }) => !path.endsWith('.test.ts') && answers.test(text))
      .filter(({ path }) => !tells(texts.get(path.replace(/\.ts$/, '.test.ts')) ?? '', path))
      .map(({ path }) => ({ file: path, says: 'no test beside it tells this rule' }))
  },
}

/** A file of types alone answers nothing that could be tested. */
const answers = /^export (function|const) /m

const tells = (test: string, rule: string): boolean =>
  test.includes(`'./${rule.split('/').at(-1)}'`) && /\b(test|it)(\.\w+)*\(/.test(test)
