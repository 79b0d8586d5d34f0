import { expect, test } from 'vitest'
import { stancesFor } from './stances-for.ts'

test('a child has four answers, a youth has the grown ones', () => {
  expect(stancesFor('child')).toEqual(['child-yes', 'child-kind-of', 'child-no', 'child-dont-know'])
  expect(stancesFor('youth')).toEqual(stancesFor('parent'))
  expect(stancesFor('youth')).toHaveLength(6)
})
