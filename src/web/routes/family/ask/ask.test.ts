import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openHouse, type TestHouse } from '../../../../../tests/support/house.ts'
import { aCircle, type CirclePeople } from '../../../../../tests/support/world.ts'

let house: TestHouse
let at: CirclePeople
let rosa: Browser

beforeAll(async () => {
  house = await openHouse()
  at = await aCircle(house)
  rosa = await house.signIn(at.rosa)
})
afterAll(() => house.close())

const ask = { about: 'Where Ben goes to school.', who: 'Uncle Ray', byWhen: '', whenWhere: '' }

test('no sign-in, no right', async () => {
  expect((await house.stranger().send('/en/meeting/ask', ask)).status).toBe(401)
  const dana = await house.signIn(at.dana)
  expect((await dana.send('/en/meeting/ask', ask)).status).toBe(404)
  expect((await dana.get('/en/meeting/ask')).status).toBe(404)
})

test('nothing said, a day that is gone, too many names or one too long: mended, and kept as typed', async () => {
  const wrongs = [
    { ...ask, about: '' },
    { ...ask, byWhen: '2026-04-01' },
    { ...ask, who: Array.from({ length: 13 }, (_, i) => `N${i}`).join('\n') },
    { ...ask, who: 'n'.repeat(129) },
    { ...ask, family: at.otherFamily },
  ]
  for (const wrong of wrongs) {
    const shown = await rosa.send('/en/meeting/ask', wrong)
    expect(shown.status).toBe(422)
    expect(shown.html).toContain('Please look at this again')
  }
})

test('a youth is told that it is their right', async () => {
  const { html } = await (await house.signIn(at.maya)).get('/es/meeting/ask')
  expect(html).toContain('Tienes derecho a pedir una reunión.')
})

test('it is in the list at once, and its page says that it waits', async () => {
  const { to } = await rosa.send('/en/meeting/ask', ask)
  expect(to).toBe('/en/meeting?done=asked')
  const { html } = await rosa.get(to)
  expect(html).toContain('We got it. We will answer in 5 work days.')
  expect(html).toContain('You asked for this')
})
