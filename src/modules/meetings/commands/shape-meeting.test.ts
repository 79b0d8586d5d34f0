import { afterAll, beforeEach, expect, test } from 'vitest'
import { invitedMeeting } from '../../../../tests/support/a-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { rowsSeen } from '../../../../tests/support/rows-seen.ts'
import { aCircle, must } from '../../../../tests/support/world.ts'
import { tablesOf } from '../../../db/transaction.ts'
import { NotFound } from '../../../shared/not-found.ts'
import {
  answerByLink,
  answerInvitation,
  answerSafetyQuestion,
  askForMeetingAsFamily,
  chooseWay,
  inviteTrustedPerson,
  leavePersonOut,
  meetingBoard,
  meetingPage,
  myMeetings,
  nameSomebody,
  prepareWords,
  readyPage,
  takeBackName,
  whoPage,
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

const yes = {
  answer: 'yes',
  betterTime: '',
  needsRide: true,
  needsChildCare: false,
  needsCallCost: false,
} as const

const tia = {
  called: 'Coach Tia',
  tie: 'My coach',
  reach: { by: 'phone', value: '+14065550177' },
} as const

const word = {
  part: 'good',
  words: 'They get to bed on time now.',
  audience: 'meeting',
  readAloud: false,
} as const

test('a parent, a youth and kin may ask; a worker, a small child and another family’s father may not ask as family', async () => {
  const { family, rosa, maya, jo, ben, dana, omar } = await aCircle(house)
  const ask = { family, about: 'School.', who: ['Coach Tia'], byWhen: null, whenAndWhere: '' }
  for (const who of [rosa, maya, jo]) {
    await house.as(who, (visit) => askForMeetingAsFamily(visit, ask))
  }
  for (const who of [ben, dana, omar]) {
    await refusal(house.as(who, (visit) => askForMeetingAsFamily(visit, ask)))
  }
})

test('what Rosa asks for waits on the board in her name, and she may get ready at once', async () => {
  const { family, rosa, dana, al } = await aCircle(house)
  const meeting = await house.as(rosa, (visit) =>
    askForMeetingAsFamily(visit, {
      family,
      about: 'Where Ben goes to school.',
      who: ['Coach Tia', 'Uncle Ray'],
      byWhen: null,
      whenAndWhere: 'After 4.',
    }),
  )
  const { asks } = await house.as(dana, (visit) => meetingBoard(visit))
  expect(asks).toMatchObject([{ id: meeting, purpose: 'family-asked', askedByName: 'Rosa Bell' }])
  const mine = await house.as(rosa, (visit) => myMeetings(visit))
  expect(mine).toMatchObject([{ id: meeting, state: 'asked', askedByMe: true }])
  const { wishes } = await house.as(rosa, (visit) => whoPage(visit, meeting))
  expect(wishes.map(({ called }) => called)).toEqual(['Coach Tia', 'Uncle Ray'])
  must(await house.as(rosa, (visit) => prepareWords(visit, meeting, word)))
  expect(await house.as(al, (visit) => myMeetings(visit))).toEqual([])
})

test('an invited person answers for themselves and nobody else’s answer is in their reach', async () => {
  const { meeting, rosa, al, omar } = await invitedMeeting(house)
  must(await house.as(rosa, (visit) => answerInvitation(visit, meeting, yes)))
  const { mine } = await house.as(rosa, (visit) => meetingPage(visit, meeting))
  expect(mine).toMatchObject({ answer: 'yes', needsRide: true })
  const his = await house.as(al, (visit) => meetingPage(visit, meeting))
  expect(his.mine).toMatchObject({ answer: null })
  expect(await rowsSeen(house, al, 'meetings.coming')).toBe(1)
  await refusal(house.as(omar, (visit) => answerInvitation(visit, meeting, yes)))
})

test('an answer by link is the same answer; without a chair there is none to give', async () => {
  const { meeting, rosa, jo, lee } = await invitedMeeting(house)
  await house.asSystem(async (system) =>
    must(await answerByLink(system, { meeting, person: rosa, ...yes, answer: 'call' })),
  )
  const { mine } = await house.as(rosa, (visit) => meetingPage(visit, meeting))
  expect(mine).toMatchObject({ answer: 'call', way: 'phone' })
  await refusal(house.asSystem((system) => answerByLink(system, { meeting, person: jo, ...yes })))
  const leaving = { because: 'safety', askedBy: '', otherWay: '', until: '' } as const
  must(await house.as(lee, (visit) => leavePersonOut(visit, meeting, rosa, leaving)))
  await refusal(house.asSystem((system) => answerByLink(system, { meeting, person: rosa, ...yes })))
})

test('whoever cannot come chooses another way; a part of it is for children', async () => {
  const { meeting, rosa, maya } = await invitedMeeting(house)
  must(await house.as(rosa, (visit) => chooseWay(visit, meeting, 'letter')))
  must(await house.as(maya, (visit) => chooseWay(visit, meeting, 'part')))
  expect(await house.as(rosa, (visit) => chooseWay(visit, meeting, 'part'))).toMatchObject({
    problems: ['not-a-way'],
  })
})

test('a name on Rosa’s list is seen by her and the coordinator, by nobody else, and comes off and on again', async () => {
  const { meeting, rosa, al, maya, lee, dana } = await invitedMeeting(house)
  const ray = { called: 'Uncle Ray', tie: '', reach: '', askMeFirst: true }
  must(await house.as(rosa, (visit) => nameSomebody(visit, meeting, ray)))
  expect(
    await Promise.all([rosa, lee].map((who) => rowsSeen(house, who, 'meetings.wished_person'))),
  ).toEqual([1, 1])
  expect(
    await Promise.all(
      [al, maya, dana].map((who) => rowsSeen(house, who, 'meetings.wished_person')),
    ),
  ).toEqual([0, 0, 0])
  const { wishes } = await house.as(rosa, (visit) => whoPage(visit, meeting))
  const wish = wishes[0]?.id ?? ''
  await house.as(rosa, (visit) => takeBackName(visit, meeting, wish, 'take-back'))
  await refusal(house.as(al, (visit) => takeBackName(visit, meeting, wish, 'put-back')))
  await house.as(rosa, (visit) => takeBackName(visit, meeting, wish, 'put-back'))
  const after = await house.as(rosa, (visit) => whoPage(visit, meeting))
  expect(after.wishes).toMatchObject([{ called: 'Uncle Ray', state: 'named' }])
})

test('a safety answer is in the reach of the person and the coordinator alone', async () => {
  const { meeting, rosa, al, maya, lee, dana } = await invitedMeeting(house)
  const said = { answer: 'someone', words: 'Al' } as const
  must(await house.as(rosa, (visit) => answerSafetyQuestion(visit, meeting, said)))
  expect(await rowsSeen(house, lee, 'meetings.safety_answer')).toBe(1)
  for (const who of [al, maya, dana])
    expect(await rowsSeen(house, who, 'meetings.safety_answer')).toBe(0)
  const page = await house.as(rosa, (visit) => meetingPage(visit, meeting))
  expect(page.safetyAnswered).toBe(true)
  expect(JSON.stringify(page)).not.toContain('someone')
})

test('a changed answer counts and the first one is kept for the coordinator', async () => {
  const { meeting, rosa, lee } = await invitedMeeting(house)
  const say = (answer: 'someone' | 'nobody') =>
    house.as(rosa, (visit) => answerSafetyQuestion(visit, meeting, { answer, words: '' }))
  must(await say('someone'))
  house.moveClock('2026-05-01T17:00:00.000Z')
  must(await say('nobody'))
  expect(await rowsSeen(house, lee, 'meetings.safety_answer')).toBe(2)
})

test('words reach those they were written for: only me, only Lee, or the meeting', async () => {
  const { meeting, rosa, al, lee, dana } = await invitedMeeting(house)
  const say = (part: 'good' | 'worry' | 'want', audience: 'only-me' | 'coordinator' | 'meeting') =>
    house.as(rosa, (visit) => prepareWords(visit, meeting, { ...word, part, audience }))
  must(await say('want', 'only-me'))
  must(await say('worry', 'coordinator'))
  must(await say('good', 'meeting'))
  expect(await rowsSeen(house, rosa, 'meetings.prepared_word')).toBe(3)
  expect(await rowsSeen(house, lee, 'meetings.prepared_word')).toBe(2)
  expect(await rowsSeen(house, al, 'meetings.prepared_word')).toBe(1)
  expect(await rowsSeen(house, dana, 'meetings.prepared_word')).toBe(1)
})

test('words taken back from the meeting are out of its reach, and the first version is kept', async () => {
  const { meeting, rosa, al } = await invitedMeeting(house)
  must(await house.as(rosa, (visit) => prepareWords(visit, meeting, word)))
  const private_ = { ...word, audience: 'only-me' } as const
  must(await house.as(rosa, (visit) => prepareWords(visit, meeting, private_)))
  expect(await rowsSeen(house, al, 'meetings.prepared_word')).toBe(0)
  expect(await rowsSeen(house, rosa, 'meetings.prepared_word')).toBe(2)
  const { tasks, done } = await house.as(rosa, (visit) => readyPage(visit, meeting))
  expect(done).toBe(1)
  expect(tasks[0]).toMatchObject({ words: word.words, audience: 'only-me' })
})

test('words for only me cannot be read out by anybody', async () => {
  const { meeting, rosa } = await invitedMeeting(house)
  const asked = { ...word, audience: 'only-me', readAloud: true } as const
  expect(await house.as(rosa, (visit) => prepareWords(visit, meeting, asked))).toMatchObject({
    problems: ['nobody-could-read-it'],
  })
})

test('when the meeting began, nothing said for it changes', async () => {
  const at = await invitedMeeting(house)
  const { meeting, rosa } = at
  await house.asSystem(({ tx }) =>
    meetings(tx).updateTable('meetings.meeting').set({ state: 'live' }).execute(),
  )
  const late = { problems: ['too-late'] }
  const as = <T>(work: Parameters<typeof house.as<T>>[1]) => house.as(rosa, work)
  expect(await as((visit) => answerInvitation(visit, meeting, yes))).toMatchObject(late)
  expect(await as((visit) => chooseWay(visit, meeting, 'phone'))).toMatchObject(late)
  expect(await as((visit) => prepareWords(visit, meeting, word))).toMatchObject(late)
  const nobody = { answer: 'nobody', words: '' } as const
  expect(await as((visit) => answerSafetyQuestion(visit, meeting, nobody))).toMatchObject(late)
  expect(await as((visit) => inviteTrustedPerson(visit, meeting, tia))).toBe('too-late')
})
