import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { aCircle, type CirclePeople } from '../../../../tests/support/world.ts'
import { newId } from '../../../db/new-id.ts'

let house: TestHouse
let world: CirclePeople
let dana: Browser

beforeAll(async () => {
  house = await openHouse()
  world = await aCircle(house)
  dana = await house.signIn(world.dana, { mode: 'staff' })
})
afterAll(() => house.close())

const at = (rest = '') => `/w/families/${world.family}${rest}`

describe('what cannot be taken as it is', () => {
  const person = { as: 'kin', goesBy: 'Ray', tie: 'Uncle', side: 'father', language: 'en' }

  test.each([
    ['no name', { ...person, goesBy: ' ' }, 'f-goesBy'],
    ['a name of 129 letters', { ...person, goesBy: 'x'.repeat(129) }, 'f-goesBy'],
    ['no capacity', { ...person, as: '' }, 'f-as'],
    ['a worker typed in', { ...person, as: 'worker' }, 'f-as'],
    ['nobody’s tie', { ...person, tie: '' }, 'f-tie'],
    ['a side that is none', { ...person, side: 'left' }, 'f-side'],
    ['a child without a birthday', { ...person, as: 'child' }, 'f-born'],
    ['a birthday to come', { ...person, born: '2030-01-01' }, 'f-born'],
    ['no day at all', { ...person, born: '2026-02-30' }, 'f-born'],
    ['a phone that is none', { ...person, channel: 'text', value: '555' }, 'f-value'],
    ['a mailbox for a text', { ...person, channel: 'text', value: 'r@mail.example' }, 'f-value'],
    ['a number without a way', { ...person, value: '406-555-0142' }, 'f-channel'],
    ['a way without a number', { ...person, channel: 'call' }, 'f-value'],
    [
      'hours that never end',
      { ...person, channel: 'call', value: '406-555-0142', hoursFrom: '17:00' },
      'f-hoursUntil',
    ],
    ['a NUL', { ...person, goesBy: 'Ra\0y' }, 'f-goesBy'],
  ])('%s is shown again beside its box, and nobody is added', async (_what, form, box) => {
    const shown = await dana.send(at('/people/new'), form)
    expect(shown.status).toBe(422)
    expect(shown.html).toContain(`href="#${box}"`)
    expect(shown.html).toContain(`id="${box}-error"`)
    expect(shown.html).toContain(`value="${form.tie || 'Ray'}"`)
    expect((await dana.get(at())).html).not.toContain('>Ray<')
  })

  test('a field that was not asked for is refused with everything else', async () => {
    const shown = await dana.send(at('/people/new'), { ...person, agency_id: newId() })
    expect(shown.status).toBe(422)
    expect((await dana.get(at())).html).not.toContain('>Ray<')
  })

  test('where a child lives needs a day that has come, and a name or words', async () => {
    const ben = at(`/home/${world.ben}`)
    const shown = await dana.send(ben, { kind: 'other', from: '2026-06-01', address: '9 Oak' })
    expect(shown.status).toBe(422)
    expect(shown.html).toContain('href="#f-from"')
    expect(shown.html).toContain('href="#f-described"')
    expect(shown.html).toContain('9 Oak')
    const stranger = await dana.send(ben, { kind: 'kin', with: world.omar, from: '2026-04-20' })
    expect(stranger.html).toContain('href="#f-with"')
  })

  test('a new circle needs a name and a child; half a grown-up is not enough', async () => {
    const shown = await dana.send('/w/families/new', { side: 'unknown', tie: 'Mom' })
    expect(shown.status).toBe(422)
    for (const box of ['called', 'childName', 'childBorn']) {
      expect(shown.html).toContain(`href="#f-${box}"`)
    }
    const half = { called: 'Reed family', childName: 'Ana', childBorn: '2019-05-05' }
    const again = await dana.send('/w/families/new', { ...half, tie: 'Mom', side: 'mother' })
    expect(again.html).toContain('href="#f-adultName"')
    const noTie = { ...half, adultName: 'Bea', as: 'parent', side: 'mother' }
    expect((await dana.send('/w/families/new', noTie)).html).toContain('href="#f-tie"')
  })
})
