import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../tests/support/house.ts'
import { newId } from '../../db/new-id.ts'
import { joinCircle } from '../../modules/access/index.ts'
import type { FamilyId, PersonId } from '../../shared/ids.ts'

let house: TestHouse
const rosa = newId<PersonId>()

beforeAll(async () => {
  house = await openHouse()
  await house.asSystem((system) =>
    joinCircle(system, {
      person: rosa,
      family: newId<FamilyId>(),
      as: 'parent',
      from: system.today,
    }),
  )
})
afterAll(() => house.close())

test('a page for anybody opens without a sign-in and keeps no cookie', async () => {
  const shown = await house.stranger().get('/es/start')
  expect(shown.status).toBe(200)
  expect(shown.html).toContain('<html lang="es"')
  expect(shown.headers.get('set-cookie')).toBeNull()
  expect(shown.headers.get('cache-control')).toBe('no-store')
})

test('a page of one’s own asks a stranger to sign in', async () => {
  expect((await house.stranger().get('/en/me')).status).toBe(401)
})

test('a signed-in person sees their page in at most eight round trips', async () => {
  const browser = await house.signIn(rosa)
  house.trips()
  const shown = await browser.get('/en/me')
  expect(shown.status).toBe(200)
  expect(shown.html).toContain('Where you are signed in')
  expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
})

test('signing out everywhere ends the sign-in on the other phone too', async () => {
  const [phone, other] = [await house.signIn(rosa), await house.signIn(rosa)]
  expect((await phone.send('/en/me')).status).toBe(303)
  expect((await phone.get('/en/me')).status).toBe(401)
  expect((await other.get('/en/me')).status).toBe(401)
})

test('a form pressed twice is done once and answered twice', async () => {
  const browser = await house.signIn(rosa)
  const once = crypto.randomUUID()
  const [first, second] = await Promise.all([
    browser.send('/en/me', { once }),
    browser.send('/en/me', { once }),
  ])
  expect([first.status, second.status]).toEqual([303, 303])
  expect(first.to).toBe(second.to)
})

test('an unknown address, a wrong language and a wrong method answer alike', async () => {
  const browser = await house.signIn(rosa)
  const shown = await Promise.all([
    browser.get('/en/nothing'),
    browser.get('/xx/me'),
    browser.send('/en/start'),
  ])
  expect(shown.map(({ status }) => status)).toEqual([404, 404, 404])
})

test('another site cannot send a form here', async () => {
  const response = await house.app.request('http://localhost/en/me', {
    method: 'POST',
    headers: {
      origin: 'https://elsewhere.example',
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
  expect(response.status).toBe(403)
})

test('a form without fields refuses fields, and does nothing', async () => {
  const browser = await house.signIn(rosa)
  expect((await browser.send('/en/me', { role: 'supervisor' })).status).toBe(422)
  expect((await browser.get('/en/me')).status).toBe(200)
})
