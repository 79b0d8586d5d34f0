import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  aTime,
  invitedMeeting,
  leeCalls,
  plannedMeeting,
  takenMeeting,
} from '../../../../tests/support/a-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import {
  arrangeSafety,
  callOffMeeting,
  leavePersonOut,
  letBackIn,
  makePacket,
  markReady,
  meetingWork,
  nameSomebody,
  safetyWork,
  seatPerson,
  seatWishedPerson,
  sendInvitations,
  sendPacket,
  setMeeting,
} from '../index.ts'

const meetings = tablesOf('meetings')
const houses: TestHouse[] = []
let house: TestHouse

beforeEach(async () => {
  house = await openHouse()
  houses.push(house)
})
afterAll(() => Promise.all(houses.map((one) => one.close())))

const refusal = (work: Promise<unknown>) => expect(work).rejects.toThrow(NotFound)

test('the coordinator sets the time; the worker, a parent and another worker cannot', async () => {
  const { lee, dana, rosa, pat, meeting } = await takenMeeting(house)
  for (const who of [dana, rosa, pat]) {
    await refusal(house.as(who, (visit) => setMeeting(visit, meeting, aTime)))
  }
  expect((await house.as(lee, (visit) => setMeeting(visit, meeting, aTime))).ok).toBe(true)
  const { meeting: now } = await house.as(lee, (visit) => meetingWork(visit, meeting))
  expect(now).toMatchObject({ startsAt: '2026-05-12T22:00:00.000Z', place: 'Ronan library' })
})

test('when the time moves, a yes to the old time is asked again', async () => {
  const at = await invitedMeeting(house)
  const help = { needsRide: true, needsChildCare: false, needsCallCost: false }
  await leeCalls(house, at, at.al, { coming: { answer: 'yes', betterTime: '', ...help } })
  await house.as(at.lee, (visit) => setMeeting(visit, at.meeting, { ...aTime, place: 'School' }))
  expect(await asked(at.lee, at.meeting, at.al)).toBe('yes')
  await house.as(at.lee, (visit) => setMeeting(visit, at.meeting, { ...aTime, time: '17:00' }))
  expect(await asked(at.lee, at.meeting, at.al)).toBe('invited')
})

test('nobody is invited before there is a time, and all that is missing is told at once', async () => {
  const { lee, meeting } = await takenMeeting(house)
  expect(await house.as(lee, (visit) => sendInvitations(visit, meeting))).toEqual({
    ok: false,
    problems: ['nobody-left', 'no-time', 'no-place'],
  })
})

test('an invitation opens the meeting to the invited, and to nobody else', async () => {
  const { rosa, jo, omar, lee, meeting } = await plannedMeeting(house)
  const sees = (person: PersonId) => rows(person, 'meetings.meeting')
  expect(await sees(rosa)).toEqual([])
  const sent = await house.as(lee, (visit) => sendInvitations(visit, meeting))
  expect(sent).toMatchObject({ ok: true, value: { held: [] } })
  expect(await sees(rosa)).toHaveLength(1)
  expect(await sees(jo)).toEqual([])
  expect(await sees(omar)).toEqual([])
})

test('an open safety answer holds the invitations to the others until an arrangement is ticked', async () => {
  const at = await plannedMeeting(house)
  const { lee, dana, sam, rosa, meeting } = at
  await leeCalls(house, at, rosa, { safety: { answer: 'someone', words: 'Al gets loud.' } })
  const first = await house.as(lee, (visit) => sendInvitations(visit, meeting))
  expect(first).toMatchObject({ ok: true, value: { sent: [rosa] } })
  expect(await house.as(lee, (visit) => sendInvitations(visit, meeting))).toEqual({
    ok: false,
    problems: ['nobody-left', 'safety-open'],
  })
  expect(await house.as(sam, (visit) => sendInvitations(visit, meeting))).toEqual({
    ok: false,
    problems: ['nobody-left', 'safety-open'],
  })
  const arrangement = 'Rosa comes at 3:45 by the side door.'
  await refusal(
    house.as(dana, (visit) => arrangeSafety(visit, meeting, rosa, { way: 'apart', arrangement })),
  )
  await house.as(lee, (visit) => arrangeSafety(visit, meeting, rosa, { way: 'apart', arrangement }))
  const then = await house.as(lee, (visit) => sendInvitations(visit, meeting))
  expect(then).toMatchObject({ ok: true, value: { held: [] } })
})

test('the safety words are the coordinator’s and her own; the worker sees what to arrange and no row', async () => {
  const at = await plannedMeeting(house)
  const { lee, sam, dana, rosa, al, pat, omar, meeting } = at
  await leeCalls(house, at, rosa, { safety: { answer: 'someone', words: 'Al gets loud.' } })
  const arrangement = 'Rosa comes at 3:45 by the side door.'
  await house.as(lee, (visit) => arrangeSafety(visit, meeting, rosa, { way: 'apart', arrangement }))
  await house.as(lee, (visit) => sendInvitations(visit, meeting))

  for (const who of [dana, sam, al, pat, omar]) {
    expect(await rows(who, 'meetings.safety_answer')).toEqual([])
    await refusal(house.as(who, (visit) => safetyWork(visit, meeting)))
  }
  expect(await rows(rosa, 'meetings.safety_answer')).toHaveLength(1)
  const { said } = await house.as(lee, (visit) => safetyWork(visit, meeting))
  expect(said).toMatchObject([{ goesBy: 'Rosa Bell', words: 'Al gets loud.', open: false }])
  const hers = await house.as(dana, (visit) => meetingWork(visit, meeting))
  expect(hers.seesSafety).toBe(false)
  expect(hers.people.find((one) => one.person === rosa)?.arrangement).toBe(arrangement)
  expect(JSON.stringify(hers)).not.toContain('loud')
})

test('call notes, left-out reasons and wishes are no worker’s to read, in our code or past it', async () => {
  const at = await invitedMeeting(house)
  const { lee, dana, al, rosa, meeting } = at
  await leeCalls(house, at, rosa, { note: 'Call after four.' })
  await house.as(rosa, (visit) =>
    nameSomebody(visit, meeting, { called: 'Coach Tia', tie: '', reach: '', askMeFirst: true }),
  )
  await house.as(lee, (visit) => leavePersonOut(visit, meeting, al, because('court-order')))
  for (const table of [
    'meetings.call_note',
    'meetings.left_out',
    'meetings.wished_person',
  ] as const) {
    expect(await rows(dana, table)).toEqual([])
    expect(await rows(lee, table)).toHaveLength(1)
  }
})

test('somebody is left out for a reason that counts, loses the way in, and can be let back in', async () => {
  const { lee, dana, al, meeting } = await invitedMeeting(house)
  await refusal(
    house.as(dana, (visit) => leavePersonOut(visit, meeting, al, because('court-order'))),
  )
  const anger = await house.as(lee, (visit) => leavePersonOut(visit, meeting, al, because('anger')))
  expect(anger).toEqual({ ok: false, problems: ['no-reason'] })
  expect(await rows(al, 'meetings.meeting')).toHaveLength(1)
  await house.as(lee, (visit) => leavePersonOut(visit, meeting, al, because('court-order')))
  expect(await rows(al, 'meetings.meeting')).toEqual([])
  await house.as(lee, (visit) => letBackIn(visit, meeting, al))
  await house.as(lee, (visit) => sendInvitations(visit, meeting))
  expect(await rows(al, 'meetings.meeting')).toHaveLength(1)
})

test('a wish becomes a chair once its namer was asked; the person is written down with the family’s words', async () => {
  const { lee, dana, rosa, family, meeting } = await invitedMeeting(house)
  await house.as(rosa, (visit) =>
    nameSomebody(visit, meeting, {
      called: 'Coach Tia',
      tie: 'Maya’s coach',
      reach: '406-555-0177',
      askMeFirst: true,
    }),
  )
  const [wish] = await rows(lee, 'meetings.wished_person')
  const who = { as: 'kin', tie: 'Maya’s coach' } as const
  const seat = (visitor: PersonId, isAsked: boolean) =>
    house.as(visitor, (visit) =>
      seatWishedPerson(visit, meeting, String(wish?.id), { who, asked: isAsked }),
    )
  await refusal(seat(dana, true))
  expect(await seat(lee, false)).toEqual({ ok: false, problems: ['ask-first'] })
  expect((await seat(lee, true)).ok).toBe(true)
  const { people } = await house.as(lee, (visit) => meetingWork(visit, meeting))
  expect(people.find((one) => one.goesBy === 'Coach Tia')).toMatchObject({
    role: 'Maya’s coach',
    state: 'planned',
  })
  await refusal(seat(lee, true))
  expect(family).toBeTruthy()
})

test('a chair is set for somebody of the circle only, by the worker or the coordinator', async () => {
  const { lee, dana, rosa, jo, omar, meeting } = await takenMeeting(house)
  await refusal(house.as(rosa, (visit) => seatPerson(visit, meeting, jo)))
  await refusal(house.as(lee, (visit) => seatPerson(visit, meeting, omar)))
  expect((await house.as(dana, (visit) => seatPerson(visit, meeting, jo))).ok).toBe(true)
  expect(await asked(lee, meeting, jo)).toBe('not-yet')
})

test('a meeting is ready once every parent and youth was talked with and asked about safety', async () => {
  const at = await invitedMeeting(house)
  const { lee, rosa, al, maya, meeting } = at
  const ready = () => house.as(lee, (visit) => markReady(visit, meeting))
  expect(await ready()).toMatchObject({ ok: false })
  for (const person of [rosa, al, maya]) {
    await leeCalls(house, at, person, { safety: { answer: 'nobody', words: '' } })
  }
  expect((await ready()).ok).toBe(true)
})

test('the pages go out once they are written', async () => {
  const { lee, rosa, meeting } = await invitedMeeting(house)
  const send = () => house.as(lee, (visit) => sendPacket(visit, meeting))
  expect(await send()).toEqual({ ok: false, problems: ['not-written'] })
  const words = { whyWeMeet: 'Ben stays with Jo.', goingWell: '', worries: '', howTheDayGoes: '' }
  await refusal(house.as(rosa, (visit) => makePacket(visit, meeting, words)))
  await house.as(lee, (visit) => makePacket(visit, meeting, words))
  expect((await send()).ok).toBe(true)
  const board = await house.as(lee, (visit) => meetingWork(visit, meeting))
  expect(board.packet).toBe('sent')
})

test('a meeting is called off once, by a side and for a reason', async () => {
  const { dana, rosa, pat, meeting } = await invitedMeeting(house)
  const off = (who: PersonId, why: string) =>
    house.as(who, (visit) => callOffMeeting(visit, meeting, { by: 'agency', why }))
  await refusal(off(rosa, 'No'))
  await refusal(off(pat, 'No'))
  expect(await off(dana, ' ')).toEqual({ ok: false, problems: ['no-reason'] })
  expect((await off(dana, 'Snow closed the road.')).ok).toBe(true)
  expect(await off(dana, 'Again')).toEqual({ ok: false, problems: ['too-late'] })
})

const because = (reason: 'court-order' | 'anger') => ({
  because: reason,
  askedBy: 'The court',
  otherWay: 'A letter, read aloud',
  until: 'Until the order ends',
})

async function asked(visitor: PersonId, meeting: MeetingId, person: PersonId) {
  const { people } = await house.as(visitor, (visit) => meetingWork(visit, meeting))
  return people.find((one) => one.person === person)?.row.asked
}

type Table =
  | 'meetings.meeting'
  | 'meetings.safety_answer'
  | 'meetings.call_note'
  | 'meetings.left_out'
  | 'meetings.wished_person'

/** A person's own SQL, past every rule of ours. */
const rows = (person: PersonId, table: Table) =>
  house.as(person, (visit) => meetings(visit.tx).selectFrom(table).select('id').execute())
