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

describe('what a worker does', () => {
  test('opens a circle and lands in it', async () => {
    const opened = await dana.send('/w/families/new', {
      called: 'Reed family',
      childName: 'Ana',
      childBorn: '2019-05-05',
      adultName: 'Bea Reed',
      as: 'parent',
      tie: 'Mom',
      side: 'mother',
      language: 'es',
      channel: 'text',
      value: '(406) 555-0160',
    })
    expect(opened.status).toBe(303)
    const shown = await dana.get(opened.to)
    expect(shown.html).toContain('Reed family')
    for (const name of ['Ana', 'Bea Reed', 'Dana Roe']) expect(shown.html).toContain(name)
    expect(shown.html).toContain('The circle was opened.')
    expect(shown.html).toContain('Nobody from dad’s side yet')
    expect((await dana.get('/w/families')).html).toContain('Reed family')
    expect((await pat.get('/w/families')).html).not.toContain('Reed family')
    expect((await pat.get(opened.to)).status).toBe(404)
  })

  test('adds one person with everything, pressed twice, once', async () => {
    const once = newId()
    const name = `नीता \ufeff“Neeta” ${'é'.repeat(100)}`
    const form = {
      once,
      as: 'kin',
      goesBy: name,
      sayIt: 'NEE-ta',
      tie: 'Mom’s best friend',
      side: 'chosen',
      language: 'es',
      speaks: 'Hindi, English',
      interpreter: 'yes',
      channel: 'call',
      value: '406-555-0161',
      hoursFrom: '17:00',
      hoursUntil: '20:00',
      note: 'Her boss answers at noon',
    }
    const [first, second] = await Promise.all([
      dana.send(at('/people/new'), form),
      dana.send(at('/people/new'), form),
    ])
    expect([first.status, second.status]).toEqual([303, 303])
    const shown = await dana.get(at())
    expect(shown.html.split(`>${name}</a>`)).toHaveLength(2)
    expect(shown.html).toContain('Mom’s best friend · Kin, or like family')
    const card = await dana.get(hrefOf(shown.html, name))
    expect(card.html).toContain('406-555-0161')
    expect(card.html).toContain('Do not leave a message')
    expect(card.html).toContain('From 5:00 PM to 8:00 PM')
    expect(card.html).toContain('Wait until 5:00 PM')
    expect(card.html).toContain('Her boss answers at noon')
    expect(card.html).toContain('Hindi, English')
  })

  test('changes what is written, and a new birthday makes a child a youth', async () => {
    const ben = at(`/people/${world.ben}`)
    const before = await dana.get(`${ben}/change`)
    expect(before.html).toContain('value="2018-10-20"')
    const older = {
      goesBy: 'Ben',
      sayIt: '',
      born: '2012-04-30',
      language: 'en',
      tie: 'Little brother',
      side: 'both',
      customs: 'Smudging before a talk',
    }
    expect((await dana.send(`${ben}/change`, older)).to).toBe(`${ben}?done=saved`)
    const card = await dana.get(ben)
    expect(card.html).toContain('Youth, 14 or older')
    expect(card.html).toContain('Smudging before a talk')
    await dana.send(`${ben}/change`, { ...older, born: '2018-10-20' })
    expect((await dana.get(ben)).html).not.toContain('Youth, 14 or older')
    expect((await dana.send(`${ben}/change`, { ...older, born: '' })).status).toBe(422)
  })

  test('adds a way to reach someone, stops using it, and takes that back', async () => {
    const added = await dana.send(jo('/contact'), {
      channel: 'text',
      value: '406 555 0162',
      messageOk: 'yes',
    })
    expect(added.status).toBe(303)
    const card = await dana.get(jo())
    const contact = /name="contact" value="([^"]+)"/.exec(card.html)?.[1] ?? ''
    const ended = await dana.send(jo('/contact/end'), { contact })
    const after = await dana.get(ended.to)
    expect(after.html).toContain('Nothing will be sent there any more.')
    expect(after.html).not.toContain('406-555-0162')
    await dana.send(jo('/contact/end'), { contact, takenBack: 'yes' })
    expect((await dana.get(jo())).html).toContain('406-555-0162')
    expect((await dana.send(jo('/contact'), {})).status).toBe(422)
  })

  test('writes down what someone likes and could teach', async () => {
    expect((await dana.send(jo('/likes'), { likes: '', couldTeach: 'yes' })).status).toBe(422)
    await dana.send(jo('/likes'), { likes: 'Fixing old radios', couldTeach: 'yes' })
    const card = await dana.get(jo())
    expect(card.html).toContain('Fixing old radios')
    expect(card.html).toContain('Could teach us')
  })

  test('says where a child lives; the address is on that page and the child’s card alone', async () => {
    const sent = await dana.send(at(`/home/${world.maya}`), {
      kind: 'kin',
      with: world.jo,
      described: '',
      from: '2026-04-15',
      address: '77 Cedar Road, Polson',
    })
    expect(sent.status).toBe(303)
    const family = await dana.get(at())
    expect(family.html).toContain('With kin: Grandma Jo, since April 15, 2026')
    expect(family.html).not.toContain('77 Cedar')
    expect((await dana.get(at(`/home/${world.maya}`))).html).toContain('77 Cedar Road, Polson')
    expect((await dana.get(at(`/people/${world.maya}`))).html).toContain('77 Cedar Road, Polson')
    expect(family.html).toContain('We wrote down where Maya lives now.')
  })

  test('asks a coworker along, who then sees the family', async () => {
    expect((await dana.get(at('/people/coworker'))).html).toContain('Pat Quill')
    expect((await dana.send(at('/people/coworker'), { worker: world.rosa })).status).toBe(422)
    expect((await pat.get(at())).status).toBe(404)
    await dana.send(at('/people/coworker'), { worker: world.pat })
    expect((await pat.get(at())).status).toBe(200)
    expect((await pat.send(at(`/people/${world.pat}/end`), { as: 'worker' })).status).toBe(404)
  })

  test('ends how someone belongs without a reason, and undoes it the same day', async () => {
    const al = at(`/people/${world.al}`)
    expect((await dana.get(`${al}/end?as=parent`)).html).toContain('You do not have to say why.')
    const ended = await dana.send(`${al}/end`, { as: 'parent' })
    const shown = await dana.get(ended.to)
    expect(shown.html).toContain('In the circle before')
    expect(shown.html).toContain('name="takenBack" value="yes"')
    expect((await dana.send(`${al}/end`, { as: 'parent' })).status).toBe(404)
    const back = await dana.send(`${al}/end`, { as: 'parent', takenBack: 'yes' })
    expect((await dana.get(back.to)).html).not.toContain('In the circle before')
    expect((await dana.send(`${al}/end`, { as: 'parent', takenBack: 'yes' })).status).toBe(404)
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

/** Where a name leads. */
const hrefOf = (html: string, name: string) =>
  html
    .split('<a href="')
    .find((piece) => piece.includes(`>${name}</a>`))
    ?.split('"')[0] ?? ''
