import { expect, test } from 'vitest'
import { familyRatio } from './family-ratio.ts'

test('children count with the family; carers and the coordinator with nobody', () => {
  expect(familyRatio(['family', 'child', 'neutral', 'professional'])).toEqual({
    family: 2,
    professionals: 1,
    isFamilyMeeting: true,
  })
})

test('half is enough, less is not', () => {
  expect(familyRatio(['family', 'professional']).isFamilyMeeting).toBe(true)
  expect(familyRatio(['family', 'professional', 'professional']).isFamilyMeeting).toBe(false)
})

test('an empty table is no family meeting', () => {
  expect(familyRatio([]).isFamilyMeeting).toBe(false)
})
