import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../tests/support/house.ts'
import { aCircle, type CirclePeople } from '../../../../../tests/support/world.ts'
import { namesOf } from '../../../../modules/people/index.ts'

let house: TestHouse
let people: CirclePeople

beforeAll(async () => {
  house = await openHouse()
  people = await aCircle(house)
})
afterAll(() => house.close())

const atWork = { mode: 'staff', door: 'staff' } as const

test('nobody sees settings without signing in', async () => {
  const stranger = house.stranger()
  expect((await stranger.get('/en/me')).status).toBe(401)
  expect((await stranger.send('/en/me/language', { language: 'es' })).status).toBe(401)
})

test('one sees how one is reached oneself, and nobody else’s number', async () => {
  const { html } = await (await house.signIn(people.al)).get('/en/me')
  expect(html).toContain('406-555-0102')
  expect(html).toContain('OK to leave a message')
  expect(html).not.toContain('406-555-0101')
})

test('a change of number waits for a worker, and the page says where to call', async () => {
  const { html } = await (await house.signIn(people.al)).get('/en/me')
  expect(html).toContain('To change this, call 406-555-0142.')
})

test('who has left us no number is told so', async () => {
  const { html } = await (await house.signIn(people.ben)).get('/en/me')
  expect(html).toContain('We have no phone number or e-mail for you yet.')
})

test('a language that is picked holds on every page and at the next sign-in', async () => {
  const phone = await house.signIn(people.jo)
  const saved = await phone.send('/en/me/language', { language: 'es' })
  expect(saved.to).toBe('/es/me?done=language')
  expect((await phone.get(saved.to)).html).toContain('Guardado. Usaremos este idioma.')
  const language = await house.asSystem((system) =>
    namesOf(system, [people.jo]).then((names) => names.get(people.jo)?.language),
  )
  expect(language).toBe('es')
})

test('staff pages follow the language that staff picked', async () => {
  const desk = await house.signIn(people.sam, atWork)
  expect((await desk.get('/w/me')).html).toContain('<html lang="en"')
  expect((await desk.send('/w/me/language', { language: 'es' })).to).toBe('/w/me?done=language')
  const shown = await desk.get('/w/me')
  expect(shown.html).toContain('<html lang="es"')
  expect(shown.html).toContain('action="/out?l=es"')
})

test('no language, or one we do not speak, is asked for again beside the question', async () => {
  const phone = await house.signIn(people.al)
  for (const form of [{}, { language: 'xx' }]) {
    const shown = await phone.send('/en/me/language', form)
    expect(shown.status).toBe(422)
    expect(shown.html).toContain('href="#f-language"')
  }
})

test('the language link of a page shown again leads back to the settings', async () => {
  const phone = await house.signIn(people.al)
  expect((await phone.get('/es/me/language')).to).toBe('/es/me')
  const desk = await house.signIn(people.dana, atWork)
  expect((await desk.get('/w/me/language?l=es')).to).toBe('/w/me')
})

test('a person is not changed by a field that nobody asked for', async () => {
  const phone = await house.signIn(people.al)
  const smuggled = { language: 'es', person: people.rosa, role: 'supervisor' }
  expect((await phone.send('/en/me/language', smuggled)).status).toBe(422)
  expect((await phone.get('/en/me')).html).toContain('<html lang="en"')
})

test('on one’s own page no place of staff is marked, and none of it is lost to a guest', async () => {
  const desk = await (await house.signIn(people.dana, atWork)).get('/w/me')
  expect(desk.html).not.toContain('aria-current="page"')
  const phone = await (await house.signIn(people.al)).get('/en/me')
  expect(phone.html).toMatch(/href="\/en\/me" aria-current="page"/)
})

test('every settings page takes at most eight round trips', async () => {
  const [phone, desk] = [await house.signIn(people.al), await house.signIn(people.dana, atWork)]
  house.trips()
  await phone.get('/en/me')
  await desk.get('/w/me')
  expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
})

test('signing out here ends this sign-in and leaves the other', async () => {
  const [here, there] = [await house.signIn(people.al), await house.signIn(people.al)]
  const before = here.cookie()
  expect((await here.send('/out?l=es')).to).toBe('/es/start')
  const old = await house.app.request('http://localhost/en/me', { headers: { cookie: before } })
  expect(old.status).toBe(401)
  expect((await there.get('/en/me')).status).toBe(200)
})

test('signing out on every phone ends one’s own sign-ins and nobody else’s', async () => {
  const [one, two] = [await house.signIn(people.al), await house.signIn(people.al)]
  const rosa = await house.signIn(people.rosa)
  await one.send('/en/me')
  expect((await two.get('/en/me')).status).toBe(401)
  expect((await rosa.get('/es/me')).status).toBe(200)
})
