import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

export interface Count {
  part: string
  passed: number
  failed: number
}

/** What vitest writes with its JSON reporter, as far as we count it. */
interface Report {
  testResults: {
    name: string
    status: string
    assertionResults: { status: string }[]
  }[]
}

export const checkCount = (part: string, passed: number, failed: number): Count => ({
  part,
  passed,
  failed,
})

export const totals = (counts: readonly Count[]): Count => ({
  part: 'all',
  passed: counts.reduce((sum, count) => sum + count.passed, 0),
  failed: counts.reduce((sum, count) => sum + count.failed, 0),
})

/** Which part of the house a test file proves. */
function partOf(path: string): string {
  if (/^tests\/(journeys|pages)\//.test(path)) return 'browser'
  if (/^tests\/(database|privacy)\//.test(path)) return 'database'
  if (path.startsWith('tests/fences/')) return 'fences'
  return 'unit'
}

const parts = ['unit', 'fences', 'database', 'browser']

/**
 * Counts a run from its report. Only a test that ran and passed has passed: one that was skipped
 * has failed, and so has a file that could not be read, a run that told nothing or ended badly
 * though no test said so, and, when `all` was asked, a part without a single test.
 */
export function tallyOf(report: string, root: string, exitCode: number, all: boolean): Count[] {
  if (!existsSync(report)) return [{ part: 'run', passed: 0, failed: 1 }]
  const read: Report = JSON.parse(readFileSync(report, 'utf8'))
  const counts = parts.map((part) => ({ part, passed: 0, failed: 0 }))
  for (const file of read.testResults) {
    const part = partOf(relative(root, file.name))
    const count = counts.find((one) => one.part === part)
    if (!count) continue
    const passed = file.assertionResults.filter((test) => test.status === 'passed').length
    const failed = file.assertionResults.length - passed
    count.passed += passed
    count.failed += failed === 0 && (file.status !== 'passed' || passed === 0) ? 1 : failed
  }
  if (all) for (const count of counts) if (count.passed + count.failed === 0) count.failed = 1
  const silent = exitCode !== 0 && totals(counts).failed === 0
  return silent ? [...counts, { part: 'run', passed: 0, failed: 1 }] : counts
}
