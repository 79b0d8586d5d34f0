import { expect, test } from 'vitest'
import { DemoRefused, demoMode, wantsSeed } from './demo-mode.ts'

const invented = { madeUp: true }
const real = { madeUp: false }

test('the embedded county of invented people opens its demonstration doors', () => {
  expect(demoMode({ wanted: undefined, embedded: true, agencies: [invented] })).toBe(true)
})

test('they stay shut when the operator says off', () => {
  expect(demoMode({ wanted: false, embedded: true, agencies: [invented] })).toBe(false)
})

test('on a server they open only when asked for, and only where nobody is real', () => {
  expect(demoMode({ wanted: undefined, embedded: false, agencies: [invented] })).toBe(false)
  expect(demoMode({ wanted: true, embedded: false, agencies: [invented] })).toBe(true)
})

test.each([[[real]], [[invented, real]], [[]]])(
  'asked for beside real people they are refused',
  (agencies) => {
    expect(() => demoMode({ wanted: true, embedded: false, agencies })).toThrow(DemoRefused)
    expect(() => demoMode({ wanted: true, embedded: true, agencies })).toThrow(DemoRefused)
  },
)

test('beside one real agency they are shut even when nothing was said', () => {
  expect(demoMode({ wanted: undefined, embedded: true, agencies: [invented, real] })).toBe(false)
})

test('only an empty embedded database is filled with invented people', () => {
  expect(wantsSeed({ wanted: undefined, embedded: true, agencies: [] })).toBe(true)
  expect(wantsSeed({ wanted: false, embedded: true, agencies: [] })).toBe(false)
  expect(wantsSeed({ wanted: undefined, embedded: false, agencies: [] })).toBe(false)
  expect(wantsSeed({ wanted: undefined, embedded: true, agencies: [real] })).toBe(false)
})
