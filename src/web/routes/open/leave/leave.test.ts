import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../tests/support/house.ts'
import { newId } from '../../../../db/new-id.ts'
import { joinCircle } from '../../../../modules/access/index.ts'
import type { FamilyId, PersonId } from '../../../../shared/ids.ts'

let house: TestHouse
const rosa = newId<PersonId>()

beforeAll(async () => {
  house = await openHouse()
  const family = newId<FamilyId>()
  await house.asSystem((system) =>
    joinCircle(system, { person: rosa, family, as: 'parent', from: system.today }),
  )
})
afterAll(() => house.close())

const weather = 'https://www.weather.gov/'

const statusWith = async (cookie: string) =>
  (await house.app.request('http://localhost/en/me', { headers: { cookie } })).status

test.each(['get', 'send'] as const)(
  'leaving by %s ends the sign-in in the database',
  async (way) => {
    const phone = await house.signIn(rosa)
    const before = phone.cookie()
    expect(await statusWith(before)).toBe(200)
    const left = await phone[way]('/leave')
    expect([left.status, left.to]).toEqual([303, weather])
    expect(left.headers.get('clear-site-data')).toBe('"cache", "cookies"')
    expect(left.headers.get('set-cookie')).toMatch(/^kincircle=; .*Max-Age=0/)
    expect(await statusWith(before)).toBe(401)
  },
)

test.each(['get', 'send'] as const)(
  'leaving by %s works for whoever is not signed in',
  async (way) => {
    const left = await house.stranger()[way]('/leave')
    expect([left.status, left.to]).toEqual([303, weather])
    expect(left.headers.get('clear-site-data')).toBe('"cache", "cookies"')
  },
)

test('leaving twice, or with a token nobody has, is no trouble', async () => {
  const phone = await house.signIn(rosa)
  await phone.send('/leave')
  expect((await phone.send('/leave')).status).toBe(303)
  const headers = { cookie: `kincircle=${house.agency}.${'A'.repeat(43)}` }
  const left = await house.app.request('http://localhost/leave', { headers })
  expect([left.status, left.headers.get('location')]).toEqual([303, weather])
})

test('leaving on one phone leaves the other signed in', async () => {
  const [one, other] = [await house.signIn(rosa), await house.signIn(rosa)]
  await one.get('/leave')
  expect((await other.get('/en/me')).status).toBe(200)
})
