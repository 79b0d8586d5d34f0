import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { aCircle, type CirclePeople } from '../../../../tests/support/world.ts'
import { newId } from '../../../db/new-id.ts'

let house: TestHouse
let world: CirclePeople
let dana: Browser
let pat: Browser
let rosa: Browser

beforeAll(async () => {
  house = await openHouse()
  world = await aCircle(house)
  const staff = { mode: 'staff', door: 'staff' } as const
  dana = await house.signIn(world.dana, staff)
  pat = await house.signIn(world.pat, staff)
  rosa = await house.signIn(world.rosa)
})
afterAll(() => house.close())

const at = (rest = '') => `/w/families/${world.family}${rest}`
const jo = (rest = '') => at(`/people/${world.jo}${rest}`)

/** Every page and every button of a family, with a form that is right. */
const doors = (): Record<string, { get?: boolean; form?: Record<string, string> }> => ({
  [at()]: { get: true },
  [at('/people/new')]: {
    get: true,
    form: { goesBy: 'Coach Tia', as: 'kin', tie: 'Coach', side: 'chosen', language: 'en' },
  },
  [at('/people/coworker')]: { get: true, form: { worker: world.pat } },
  [jo()]: { get: true },
  [jo('/change')]: {
    get: true,
    form: { goesBy: 'Grandma Jo', language: 'en', tie: 'Mom’s mom', side: 'mother' },
  },
  [jo('/contact')]: { get: true, form: { channel: 'text', value: '406-555-0188' } },
  [jo('/contact/end')]: { form: { contact: newId() } },
  [jo('/likes')]: { get: true, form: { likes: 'Beadwork' } },
  [jo('/end?as=kin')]: { get: true, form: { as: 'kin' } },
  [at(`/home/${world.ben}`)]: { get: true, form: { kind: 'home', from: '2026-04-20' } },
})

describe('who may not', () => {
  test('nobody signed in is asked to sign in', async () => {
    const stranger = house.stranger()
    for (const [path, { get, form }] of Object.entries(doors())) {
      if (get) expect((await stranger.get(path)).status, path).toBe(401)
      if (form) expect((await stranger.send(path, form)).status, path).toBe(401)
    }
  })

  test('a worker of no relation, the mother herself, and the father of another family find nothing', async () => {
    const nothing = (await pat.get('/w/nothing')).html
    const omar = await house.signIn(world.omar)
    for (const [path, { get, form }] of Object.entries(doors())) {
      if (get) {
        const shown = await pat.get(path)
        expect(shown.status, path).toBe(404)
        expect(shown.html.length, path).toBe(nothing.length)
        expect((await rosa.get(path)).status, path).toBe(404)
        expect((await omar.get(path)).status, path).toBe(404)
      }
      if (form) {
        expect((await pat.send(path, form)).status, path).toBe(404)
        expect((await pat.send(path, { odd: 'x' })).status, path).toBe(404)
        expect((await rosa.send(path, form)).status, path).toBe(404)
        expect((await omar.send(path, form)).status, path).toBe(404)
      }
    }
  })

  test('nobody of a family has a list of families or opens one', async () => {
    expect((await rosa.get('/w/families')).status).toBe(404)
    expect((await rosa.get('/w/families/new')).status).toBe(404)
    expect((await rosa.send('/w/families/new', { called: 'Mine' })).status).toBe(404)
  })

  test('a coordinator carries no family, so opens none', async () => {
    const lee = await house.signIn(world.lee, { mode: 'staff' })
    expect((await lee.get('/w/families')).status).toBe(200)
    expect((await lee.get('/w/families/new')).status).toBe(404)
  })
})

describe('what is not there', () => {
  test('an unknown family, a person of another family, and no id at all answer alike', async () => {
    const nothing = (await dana.get('/w/nothing')).html
    for (const path of [
      `/w/families/${newId()}`,
      '/w/families/42',
      `/w/families/${world.otherFamily}`,
      at(`/people/${newId()}`),
      at(`/people/${world.omar}`),
      at(`/people/${world.omar}/contact`),
      at(`/people/${world.omar}/likes`),
      at(`/people/${world.omar}/change`),
      at(`/people/${world.omar}/end?as=parent`),
      at(`/home/${world.jo}`),
      at(`/home/${world.omar}`),
      jo('/end?as=worker'),
      jo('/end'),
    ]) {
      const shown = await dana.get(path)
      expect(shown.status, path).toBe(404)
      expect(shown.html.length, path).toBe(nothing.length)
    }
  })

  test('a family of another agency is not there, not even for a supervisor', async () => {
    const [agency, family] = [newId(), newId()]
    const owner = new pg.Client(house.database.connections.owner)
    await owner.connect()
    await owner.query(`begin; set local kincircle.system = 'on'; set local kincircle.agency = '${agency}';
      insert into access.agency (agency_id, called, link_code, time_zone, help_phone)
        values ('${agency}', 'Elsewhere', 'ELS', 'America/Denver', '406-555-0100');
      insert into families.family (agency_id, id, called, opened_on)
        values ('${agency}', '${family}', 'Elsewhere family', '2026-01-01'); commit`)
    await owner.end()
    const sam = await house.signIn(world.sam, { mode: 'staff' })
    const nothing = (await sam.get('/w/nothing')).html
    const shown = await sam.get(`/w/families/${family}`)
    expect([shown.status, shown.html.length]).toEqual([404, nothing.length])
    expect((await sam.get('/w/families')).html).not.toContain('Elsewhere')
  })

  test('nothing of another family’s person can be changed through one’s own', async () => {
    const omar = at(`/people/${world.omar}`)
    const sent = [
      dana.send(`${omar}/contact`, { channel: 'text', value: '406-555-0177' }),
      dana.send(`${omar}/likes`, { likes: 'Chess' }),
      dana.send(`${omar}/change`, { goesBy: 'X', language: 'en', tie: 'X', side: 'both' }),
      dana.send(`${omar}/end`, { as: 'parent' }),
      dana.send(at(`/home/${world.omar}`), { kind: 'home', from: '2026-04-01' }),
    ]
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  })

  test('a coworker is not a family’s person: nobody gives them a new phone', async () => {
    const card = at(`/people/${world.dana}`)
    const sam = await house.signIn(world.sam, { mode: 'staff' })
    expect((await sam.get(card)).status).toBe(404)
    const sent = await sam.send(`${card}/contact`, { channel: 'text', value: '406-555-0177' })
    expect(sent.status).toBe(404)
  })
})

describe('how it reads', () => {
  test('no page asks the database more than eight times, and no tab tells a name', async () => {
    for (const [path, { get }] of Object.entries({
      ...doors(),
      '/w': { get: true },
      '/w/families': { get: true },
      '/w/families/new': { get: true },
    })) {
      if (!get) continue
      house.trips()
      const shown = await dana.get(path)
      expect(shown.status, path).toBe(200)
      expect(Math.max(...house.trips()), path).toBeLessThanOrEqual(8)
      expect(/<title>(.*?)<\/title>/.exec(shown.html)?.[1]).not.toMatch(/Bell|Jo|Ben|Rosa/)
    }
  })

  test('the supervisor sees every family; the coordinator of none sees none', async () => {
    const sam = await house.signIn(world.sam, { mode: 'staff' })
    const list = await sam.get('/w/families')
    expect(list.html).toContain('Bell family')
    expect(list.html).toContain('Hale family')
    expect((await sam.get(at())).status).toBe(200)
    const lee = await house.signIn(world.lee, { mode: 'staff' })
    expect((await lee.get('/w/families')).html).toContain('No families yet')
    expect((await lee.get(at())).status).toBe(404)
  })

  test('in Spanish too', async () => {
    const spanish = await house.signIn(world.dana, { mode: 'staff', language: 'es' })
    const shown = await spanish.get(at())
    expect(shown.html).toContain('Dónde vive cada niño ahora')
    expect(shown.html).toContain('Familia, o como familia')
  })
})
