import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  type BeforeMeeting,
  invitedMeeting,
  leeCalls,
  plannedMeeting,
} from '../../../../tests/support/a-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { rowsSeen } from '../../../../tests/support/rows-seen.ts'
import { must } from '../../../../tests/support/world.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { endGuestPasses } from '../../access/index.ts'
import {
  answerSafetyQuestion,
  arrangeSafety,
  inviteTrustedPerson,
  leavePersonOut,
  makePacket,
  meetingPage,
  myMeetings,
  nameSomebody,
  packetPage,
  prepareWords,
  seatPerson,
  sendInvitations,
  sendPacket,
  takeBackTrusted,
  whoPage,
} from '../index.ts'

const houses: TestHouse[] = []
let house: TestHouse

beforeEach(async () => {
  house = await openHouse()
  houses.push(house)
})
afterAll(() => Promise.all(houses.map((one) => one.close())))

const refusal = (work: Promise<unknown>) => expect(work).rejects.toThrow(NotFound)

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

const guestOf = async ({ rosa, meeting }: BeforeMeeting): Promise<PersonId> => {
  const { trusted } = await house.as(rosa, (visit) => whoPage(visit, meeting))
  const guest = trusted[0]?.person
  if (!guest) throw new Error('Nobody stands beside Rosa.')
  return guest
}

const bringTia = ({ rosa, meeting }: BeforeMeeting) =>
  house.as(rosa, (visit) => inviteTrustedPerson(visit, meeting, tia))

test('a parent and a youth bring somebody they trust; kin, a small child and a guest do not', async () => {
  const at = await invitedMeeting(house)
  const { meeting, lee, maya, ben, jo } = at
  must(await house.as(lee, (visit) => seatPerson(visit, meeting, jo)))
  must(await house.as(lee, (visit) => sendInvitations(visit, meeting)))
  expect(await bringTia(at)).toBe('give')
  const pia = { ...tia, called: 'Pia', reach: { by: 'email', value: 'pia@mail.example' } } as const
  expect(await house.as(maya, (visit) => inviteTrustedPerson(visit, meeting, pia))).toBe('give')
  const guest = await guestOf(at)
  for (const who of [jo, ben, guest]) {
    await refusal(house.as(who, (visit) => inviteTrustedPerson(visit, meeting, tia)))
  }
})

test('the guest sees the meeting, its people and the bottom lines, and names nobody', async () => {
  const at = await invitedMeeting(house)
  await bringTia(at)
  const guest = await guestOf(at)
  const page = await house.as(guest, (visit) => meetingPage(visit, at.meeting))
  expect(page.bottomLines).toHaveLength(1)
  expect(page.roster.map(({ goesBy }) => goesBy)).toEqual(
    expect.arrayContaining(['Rosa Bell', 'Maya', 'Coach Tia']),
  )
  await refusal(house.as(guest, (visit) => whoPage(visit, at.meeting)))
  const ray = { called: 'Ray', tie: '', reach: '', askMeFirst: false }
  await refusal(house.as(guest, (visit) => nameSomebody(visit, at.meeting, ray)))
})

test('once it is taken back, or the meeting is over, the guest has nothing left', async () => {
  const at = await invitedMeeting(house)
  await bringTia(at)
  const guest = await guestOf(at)
  await refusal(house.as(at.al, (visit) => takeBackTrusted(visit, at.meeting, guest)))
  await house.as(at.rosa, (visit) => takeBackTrusted(visit, at.meeting, guest))
  const gone = async () => {
    await refusal(house.as(guest, (visit) => meetingPage(visit, at.meeting)))
    await refusal(house.as(guest, (visit) => packetPage(visit, at.meeting)))
    expect(await house.as(guest, (visit) => myMeetings(visit))).toEqual([])
    for (const table of ['meeting', 'bottom_line', 'prepared_word', 'packet']) {
      expect(await rowsSeen(house, guest, `meetings.${table}`)).toBe(0)
    }
  }
  await gone()
  expect(await bringTia(at)).toBe('give')
  expect(await guestOf(at)).toBe(guest)
  await house.as(guest, (visit) => meetingPage(visit, at.meeting))
  await house.asSystem((system) => endGuestPasses(system, at.meeting))
  await gone()
})

test('the coordinator’s own invitations keep a trusted person a guest', async () => {
  const at = await plannedMeeting(house)
  const { meeting, lee, rosa } = at
  must(await house.as(lee, (visit) => sendInvitations(visit, meeting, rosa)))
  await bringTia(at)
  const guest = await guestOf(at)
  must(await house.as(lee, (visit) => sendInvitations(visit, meeting)))
  await house.asSystem((system) => endGuestPasses(system, meeting))
  await refusal(house.as(guest, (visit) => meetingPage(visit, meeting)))
})

test('bringing somebody tells them; while somebody’s safety is open, nobody is told', async () => {
  const at = await invitedMeeting(house)
  const { meeting, maya, lee } = at
  await bringTia(at)
  expect((await house.deliver()).some(({ to }) => to === '+14065550177')).toBe(true)
  const said = { answer: 'talk', words: '' } as const
  must(await house.as(maya, (visit) => answerSafetyQuestion(visit, meeting, said)))
  const pia = { ...tia, called: 'Pia', reach: { by: 'phone', value: '+14065550178' } } as const
  expect(await house.as(at.rosa, (visit) => inviteTrustedPerson(visit, meeting, pia))).toBe('give')
  expect((await house.deliver()).some(({ to }) => to === '+14065550178')).toBe(false)
  must(
    await house.as(lee, (visit) =>
      arrangeSafety(visit, meeting, maya, { way: 'phone', arrangement: 'Lee calls.' }),
    ),
  )
  must(await house.as(lee, (visit) => sendInvitations(visit, meeting)))
  expect((await house.deliver()).some(({ to }) => to === '+14065550178')).toBe(true)
})

test('the same person brought twice, even at the same moment, is one person with one chair', async () => {
  const at = await invitedMeeting(house)
  const twice = await Promise.all([bringTia(at), bringTia(at)])
  expect([...twice].sort()).toEqual(['already-there', 'give'])
  const { trusted } = await house.as(at.rosa, (visit) => whoPage(visit, at.meeting))
  expect(trusted).toHaveLength(1)
})

test('somebody the coordinator left out does not come back under another name', async () => {
  const at = await invitedMeeting(house)
  const { meeting, lee, al } = at
  const leaving = { because: 'safety', askedBy: '', otherWay: '', until: '' } as const
  must(await house.as(lee, (visit) => leavePersonOut(visit, meeting, al, leaving)))
  const hidden = {
    ...tia,
    called: 'A friend',
    reach: { by: 'phone', value: '+14065550102' },
  } as const
  expect(await house.as(at.rosa, (visit) => inviteTrustedPerson(visit, meeting, hidden))).toBe(
    'coordinator-first',
  )
  await bringTia(at)
  const guest = await guestOf(at)
  must(await house.as(lee, (visit) => leavePersonOut(visit, meeting, guest, leaving)))
  expect(await bringTia(at)).toBe('coordinator-first')
})

test('the packet gives a parent the agency’s worries, kin and a guest all but those', async () => {
  const at = await invitedMeeting(house)
  const { meeting, lee, rosa, maya, jo, omar } = at
  must(await house.as(lee, (visit) => seatPerson(visit, meeting, jo)))
  must(await house.as(lee, (visit) => sendInvitations(visit, meeting)))
  await bringTia(at)
  const guest = await guestOf(at)
  const pages = {
    whyWeMeet: 'Ben moved.',
    goingWell: 'School.',
    worries: 'The police came twice in March.',
    howTheDayGoes: '',
  }
  must(await house.as(lee, (visit) => makePacket(visit, meeting, pages)))
  const unsent = await house.as(rosa, (visit) => packetPage(visit, meeting))
  expect(unsent).toMatchObject({ sentAt: null, whyWeMeet: '', agencyWorries: '' })
  must(await house.as(lee, (visit) => sendPacket(visit, meeting)))
  must(await house.as(rosa, (visit) => prepareWords(visit, meeting, word)))
  await leeCalls(house, at, maya, {
    words: [{ part: 'worry', words: 'I miss my school.', audience: 'meeting', readAloud: true }],
  })
  const mom = await house.as(rosa, (visit) => packetPage(visit, meeting))
  expect(mom.agencyWorries).toBe('The police came twice in March.')
  expect(mom.goingWell.said).toEqual([{ words: word.words, by: 'Rosa Bell', typedBy: null }])
  expect(mom.familyWorries).toEqual([
    { words: 'I miss my school.', by: 'Maya', typedBy: 'Lee Marsh' },
  ])
  for (const who of [jo, guest]) {
    const read = await house.as(who, (visit) => packetPage(visit, meeting))
    expect(read.whyWeMeet).toBe('Ben moved.')
    expect(read.parts).not.toContain('agency-worries')
    expect(JSON.stringify(read)).not.toContain('police')
    expect(read.familyWorries).toHaveLength(1)
  }
  await refusal(house.as(omar, (visit) => packetPage(visit, meeting)))
})
