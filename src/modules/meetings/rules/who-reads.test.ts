import { expect, test } from 'vitest'
import { whoReads } from './who-reads.ts'

test('words for only me are read by nobody else, so nobody can read them out or has to act on them', () => {
  expect(Object.values(whoReads('only-me')).some(Boolean)).toBe(false)
})

test('words for the coordinator stop at the coordinator', () => {
  expect(whoReads('coordinator')).toMatchObject({ coordinator: true, peopleAtTheMeeting: false })
})

test('words for the meeting reach everyone at it', () => {
  expect(whoReads('meeting')).toMatchObject({ coordinator: true, peopleAtTheMeeting: true })
})

test('whenever somebody reads them, the limit of the promise is told', () => {
  expect(whoReads('coordinator').mayHaveToAct).toBe(true)
  expect(whoReads('meeting').mayHaveToAct).toBe(true)
})
