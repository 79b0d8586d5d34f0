import { expect, test } from 'vitest'
import { asSaid } from './as-said.ts'

test('a promise goes on from "I will" however it was typed', () => {
  expect(asSaid('call the clinic')).toBe('call the clinic')
  expect(asSaid(' I will call the clinic. ')).toBe('call the clinic')
  expect(asSaid('Voy a llamar.')).toBe('llamar')
  expect(asSaid('I’ll drive')).toBe('drive')
})
