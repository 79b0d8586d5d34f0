import { expect, test } from 'vitest'
import { mayBeSaidOutLoud } from './may-be-said-out-loud.ts'
import { stancesFor } from './stances-for.ts'

test('everything may be said out loud but "come back to me"', () => {
  expect(stancesFor('parent').filter((stance) => !mayBeSaidOutLoud(stance))).toEqual(['later'])
})
