import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { BoardRow } from './board-row.ts'
import { whoToCallNext } from './who-to-call-next.ts'

const settled: BoardRow = {
  asked: 'yes',
  safe: 'done',
  ride: 'none',
  wordsIn: 3,
  packet: 'sent',
}
const someone = (name: string, row: Partial<BoardRow> = {}, talked = true) => ({
  person: name as PersonId,
  side: 'family' as const,
  talked,
  row: { ...settled, ...row },
})

test('when everyone is settled nobody is called', () => {
  expect(whoToCallNext([someone('rosa'), someone('al')])).toBeNull()
})

test('whoever is not safe yet comes before all else', () => {
  const next = whoToCallNext([
    someone('al', { asked: 'other-time' }),
    someone('jo', { safe: 'open' }),
  ])
  expect(next).toEqual({ person: 'jo', about: 'safety' })
})

test('then those nobody talked with', () => {
  const next = whoToCallNext([
    someone('al', { ride: 'needed' }),
    someone('jo', { safe: 'not-asked' }, false),
  ])
  expect(next).toEqual({ person: 'jo', about: 'first-talk' })
})

test('a ride comes before an answer, an answer before words', () => {
  expect(
    whoToCallNext([someone('al', { asked: 'invited' }), someone('jo', { ride: 'needed' })]),
  ).toEqual({
    person: 'jo',
    about: 'ride',
  })
  expect(whoToCallNext([someone('al', { wordsIn: 0 }), someone('jo', { asked: 'call' })])).toEqual({
    person: 'jo',
    about: 'answer',
  })
})

test('a professional is not chased for words', () => {
  expect(whoToCallNext([{ ...someone('pat', { wordsIn: 0 }), side: 'professional' }])).toBeNull()
})
