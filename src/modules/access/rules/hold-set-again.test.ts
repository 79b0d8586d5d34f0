import { expect, test } from 'vitest'
import type { Instant } from '../../../shared/time.ts'
import { type HoldTerms, holdSetAgain } from './hold-set-again.ts'

const at = (day: string) => `2026-03-${day}T17:00:00.000Z` as Instant
const kept: HoldTerms = { scopes: ['location'], from: at('01'), until: at('20') }
const wanted: HoldTerms = { scopes: ['contact'], from: at('06'), until: at('10') }

test('setting a hold again takes nothing away from it', () => {
  expect(holdSetAgain(kept, wanted)).toEqual({
    scopes: ['location', 'contact'],
    from: at('01'),
    until: at('20'),
  })
  expect(holdSetAgain({ ...kept, until: null }, wanted).until).toBeNull()
})

test('setting a hold again makes it last longer, or without an end', () => {
  expect(holdSetAgain(kept, { ...wanted, until: at('30') }).until).toBe(at('30'))
  expect(holdSetAgain(kept, { ...wanted, until: null }).until).toBeNull()
})

test('a hold that ended at this very moment begins anew', () => {
  expect(holdSetAgain({ ...kept, until: at('06') }, wanted)).toEqual(wanted)
})
