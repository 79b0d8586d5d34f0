import { expect, test } from 'vitest'
import { asSaid } from './as-said.ts'

test('a promise goes on from "I will" however it was typed', () => {
  expect(asSaid('call the clinic', 'en').will).toBe('call the clinic')
  expect(asSaid(' I will call the clinic. ', 'en').will).toBe('call the clinic')
  expect(asSaid('Voy a llamar.', 'es').will).toBe('llamar')
  expect(asSaid('I’ll drive', 'en').will).toBe('drive')
})

test.each([
  ['conseguirle un viaje cada domingo', 'es'],
  ['llamar a la clínica y pedir una cita', 'es'],
  ['Voy a llamar', 'es'],
  ['write the plan down in Spanish too', 'en'],
  ['set up your ride on Sundays', 'en'],
  ['I’ll drive', 'en'],
  ['bring a car seat', 'en'],
] as const)('%s was said in %s, whatever the page speaks', (willDo, language) => {
  expect(asSaid(willDo, 'en').language).toBe(language)
  expect(asSaid(willDo, 'es').language).toBe(language)
})

test('words that could be either are taken to be in the page’s', () => {
  expect(asSaid('calmar Ben', 'en').language).toBe('en')
  expect(asSaid('calmar Ben', 'es').language).toBe('es')
})
