import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tallyOf, totals } from '../../tools/tally.ts'
import { plantedTree } from './planted-tree.ts'

type Files = Record<string, { status?: string; tests: string[] }>

function tally(files: Files, { exitCode = 0, all = false } = {}) {
  const testResults = (root: string) =>
    Object.entries(files).map(([path, { status = 'passed', tests }]) => ({
      name: join(root, path),
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    }))
  const root = plantedTree({})
  const written = plantedTree({ 'vitest.json': JSON.stringify({ testResults: testResults(root) }) })
  return tallyOf(join(written, 'vitest.json'), root, exitCode, all)
}

const whole: Files = {
  'src/shared/time.test.ts': { tests: ['passed', 'passed'] },
  'tests/fences/floors.test.ts': { tests: ['passed'] },
  'tests/database/lock.test.ts': { tests: ['passed'] },
  'tests/journeys/meeting.test.ts': { tests: ['passed'] },
}

test('every test that passed is counted, in its part', () => {
  const counts = tally(whole, { all: true })
  expect(counts).toContainEqual({ part: 'unit', passed: 2, failed: 0 })
  expect(totals(counts)).toMatchObject({ passed: 5, failed: 0 })
})

test('a test that was skipped or put off has failed', () => {
  const counts = tally({ 'src/a.test.ts': { tests: ['passed', 'skipped', 'todo', 'pending'] } })
  expect(totals(counts)).toMatchObject({ passed: 1, failed: 3 })
})

test('a file that could not be read has failed', () => {
  const counts = tally({ 'src/a.test.ts': { status: 'failed', tests: [] } })
  expect(totals(counts)).toMatchObject({ passed: 0, failed: 1 })
})

test('a run that ended badly has failed, though every test passed', () => {
  expect(totals(tally(whole, { exitCode: 1 }))).toMatchObject({ passed: 5, failed: 1 })
})

test('a run that told nothing has failed', () => {
  expect(totals(tallyOf('/nowhere/vitest.json', '/nowhere', 0, true))).toMatchObject({ failed: 1 })
})

test('a whole run without browser tests has failed', () => {
  const { 'tests/journeys/meeting.test.ts': _browser, ...rest } = whole
  expect(tally(rest, { all: true })).toContainEqual({ part: 'browser', passed: 0, failed: 1 })
})
