import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { aCircle, type CirclePeople } from '../../../../tests/support/world.ts'
import { newId } from '../../../db/new-id.ts'

let house: TestHouse
let world: CirclePeople
let dana: Browser
let pat: Browser

beforeAll(async () => {
  house = await openHouse()
  world = await aCircle(house)
  const staff = { mode: 'staff', door: 'staff' } as const
  dana = await house.signIn(world.dana, staff)
  pat = await house.signIn(world.pat, staff)
})
afterAll(() => house.close())

const at = (rest = '') => `/w/families/${world.family}${rest}`
const jo = (rest = '') => at(`/people/${world.jo}${rest}`)

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

/** Where a name leads. */
const hrefOf = (html: string, name: string) =>
  html
    .split('<a href="')
    .find((piece) => piece.includes(`>${name}</a>`))
    ?.split('"')[0] ?? ''
