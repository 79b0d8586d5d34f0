import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { CallChannel, CallNote, CallOutcome, SafetyStanding } from '../types.ts'
import { gapsBeforeMeeting, isOpen } from './gaps-before-meeting.ts'

const al = 'al' as PersonId
const call = (channel: CallChannel, outcome: CallOutcome): CallNote => ({
  person: al,
  channel,
  outcome,
})
const said = (answer: SafetyStanding['answer'], arranged = false): SafetyStanding => ({
  person: al,
  answer,
  arranged,
})
const gaps = (calls: readonly CallNote[], safety: readonly SafetyStanding[] = []) =>
  gapsBeforeMeeting({ mustBePrepared: [al], calls, safety }).map(({ missing }) => missing)

test('a parent nobody talked with is not prepared', () => {
  expect(gaps([])).toEqual(['talk'])
})

test('a talk without the safety question is half a talk', () => {
  expect(gaps([call('phone', 'talked')])).toEqual(['safety-question'])
})

test('talked with and asked, or answered alone on the phone, is prepared', () => {
  expect(gaps([call('phone', 'talked')], [said('nobody')])).toEqual([])
  expect(gaps([], [said('skipped')])).toEqual([])
})

test('an answer that waits for an arrangement keeps the meeting from being ready', () => {
  expect(gaps([call('phone', 'talked')], [said('someone')])).toEqual(['safety-arrangement'])
  expect(gaps([call('phone', 'talked')], [said('someone', true)])).toEqual([])
})

test('three tries in two ways are enough; three in one way or two in two are not', () => {
  const phone = call('phone', 'no-answer')
  expect(gaps([phone, phone, call('letter', 'left-message')])).toEqual([])
  expect(gaps([phone, phone, phone])).toEqual(['talk'])
  expect(gaps([phone, call('letter', 'left-message')])).toEqual(['talk'])
})

test('tries do not stand in for the question once we did talk', () => {
  const phone = call('phone', 'no-answer')
  expect(gaps([phone, phone, call('in-person', 'talked')])).toEqual(['safety-question'])
})

test('only a worry without an arrangement is open', () => {
  expect(isOpen(said('talk'))).toBe(true)
  expect(isOpen(said('talk', true))).toBe(false)
  expect(isOpen(said('skipped'))).toBe(false)
})
