import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  inviteTrustedPerson,
  meetingPage,
  takeBackTrusted,
  whoPage,
} from '../../src/modules/meetings/index.ts'
import type { PersonId } from '../../src/shared/ids.ts'
import { NotFound } from '../../src/shared/not-found.ts'
import { type BeforeMeeting, invitedMeeting } from '../support/a-meeting.ts'
import { openHouse, type TestHouse } from '../support/house.ts'
import { aMember } from '../support/world.ts'

const houses: TestHouse[] = []
let house: TestHouse
let at: BeforeMeeting

beforeEach(async () => {
  house = await openHouse()
  houses.push(house)
  at = await invitedMeeting(house)
  await house.deliver()
})
afterAll(() => Promise.all(houses.map((one) => one.close())))

const bring = (who: PersonId, called: string, value: string) =>
  house.as(who, (visit) =>
    inviteTrustedPerson(visit, at.meeting, {
      called,
      tie: 'Friend',
      reach: { by: 'phone', value },
    }),
  )

const listOf = (who: PersonId) => house.as(who, (visit) => whoPage(visit, at.meeting))

test('typing in the other parent’s name and a phone tells nothing of whether it is theirs', async () => {
  const rosas = '+14065550101'
  const right = await bring(at.al, 'Rosa Bell', rosas)
  const { trusted } = await listOf(at.al)
  await house.as(at.al, (visit) =>
    takeBackTrusted(visit, at.meeting, trusted[0]?.person as PersonId),
  )
  expect(await bring(at.al, 'Rosa Bell', '+14065550188')).toBe(right)
  const { trusted: again } = await listOf(at.al)
  expect(again.map(({ person, ...shown }) => shown)).toEqual(
    trusted.map(({ person, ...shown }) => shown),
  )
  // Rosa herself keeps her own chair and her own leave to enter.
  await house.as(at.rosa, (visit) => meetingPage(visit, at.meeting))
  expect(trusted[0]?.person).not.toBe(at.rosa)
})

test('writing down somebody’s phone for a friend does not shut their door', async () => {
  await bring(at.al, 'A friend', '+14065550101')
  await house.deliver()
  const rosa = house.stranger()
  const { to } = await rosa.send('/en/in', { reach: '406-555-0101' })
  const [code] = await house.deliver()
  const asked = new URL(to, 'http://x').searchParams.get('asked') ?? ''
  const digits = code?.body.match(/\d{6}/)?.[0] ?? ''
  expect((await rosa.send(to, { asked, digits })).to).toBe('/es/home')
  const page = await rosa.get(`/es/meeting/${at.meeting}`)
  expect(page.status).toBe(200)
  expect((await rosa.get('/es/promises')).status).toBe(200)
})

test('somebody of the circle without a chair is not let in past the coordinator', async () => {
  const uncle = { goesBy: 'Ray', as: 'kin', tie: 'Uncle', reach: '406-555-0166' } as const
  const ray = await aMember(house, at.dana, at.family, uncle)
  expect(await bring(at.maya, 'Ray', '+14065550166')).toBe('coordinator-first')
  expect(await bring(at.maya, 'My friend', '+14065550166')).toBe('coordinator-first')
  await expect(house.as(ray, (visit) => meetingPage(visit, at.meeting))).rejects.toThrow(NotFound)
})

test('nobody may try one phone after the other', async () => {
  const tries: string[] = []
  for (let i = 0; i < 11; i++) {
    tries.push(await bring(at.al, `Friend ${i}`, `+1406555017${i % 10}${i > 9 ? '9' : ''}`))
    const { trusted } = await listOf(at.al)
    const last = trusted.at(-1)?.person
    if (last) await house.as(at.al, (visit) => takeBackTrusted(visit, at.meeting, last))
  }
  expect(tries.filter((one) => one === 'give')).toHaveLength(10)
  expect(tries.at(-1)).toBe('enough')
})
