import { expect, test } from 'vitest'
import { sentenceFor } from './sentence-for.ts'

test('each person gets a sentence, and who said nothing gets one too', () => {
  expect(sentenceFor({ stance: 'disagree' })).toBe('does-not-agree')
  expect(sentenceFor({ stance: 'child-kind-of' })).toBe('says-kind-of')
  expect(sentenceFor(undefined)).toBe('has-not-said-yet')
})
