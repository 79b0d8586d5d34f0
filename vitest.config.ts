import { defineConfig } from 'vitest/config'

const globalSetup = 'tests/support/test-cluster.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    setupFiles: ['tests/support/quiet.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/fences/**/*.test.ts'],
          globalSetup,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/{database,privacy}/**/*.test.{ts,tsx}'],
          globalSetup,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{journeys,pages}/**/*.test.{ts,tsx}'],
          globalSetup,
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
