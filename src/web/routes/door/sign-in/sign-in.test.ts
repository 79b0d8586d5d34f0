import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Browser, openHouse, type TestHouse } from '../../../../../tests/support/house.ts'
import { aCircle, type CirclePeople } from '../../../../../tests/support/world.ts'
import { openAccount } from '../../../../modules/doors/index.ts'
import { addContact } from '../../../../modules/people/index.ts'

let house: TestHouse
let people: CirclePeople
const begins = '2026-05-01T16:00:00.000Z'

beforeAll(async () => {
  house = await openHouse(begins)
  people = await aCircle(house)
  await house.asSystem(async (system) => {
    for (const person of [people.rosa, people.al, people.maya, people.jo]) {
      await openAccount(system, person, 'family')
    }
    await openAccount(system, people.dana, 'staff')
  })
  await house.as(people.dana, (visit) =>
    addContact(visit, {
      person: people.dana,
      contact: {
        channel: 'email',
        value: 'dana@agency.example',
        messageOk: true,
        hours: null,
        note: '',
        preferred: true,
      },
    }),
  )
})
afterAll(() => house.close())

let hour = 0
/** Every test stands at its own time, so that the codes of one are not counted against the next. */
beforeEach(() => {
  hour += 2
  house.moveClock(new Date(Date.parse(begins) + hour * 3_600_000).toISOString())
})

const later = (minutes: number) =>
  house.moveClock(new Date(Date.parse(begins) + hour * 3_600_000 + minutes * 60_000).toISOString())

interface Asked {
  readonly phone: Browser
  readonly at: string
  readonly mark: string
  readonly digits: string
}

/** Asks for a code at `reach` and reads it where it arrives. */
async function askFor(reach: string, phone = house.stranger()): Promise<Asked> {
  const { to } = await phone.send('/en/in', { reach })
  const [message] = await house.deliver()
  const mark = new URL(to, 'http://x').searchParams.get('asked') ?? ''
  return { phone, at: to, mark, digits: message?.body.match(/\d{6}/)?.[0] ?? '' }
}

const type = ({ phone, at, mark, digits }: Asked, more: Record<string, string> = {}) =>
  phone.send(at, { asked: mark, digits, ...more })

const otherThan = (digits: string) => (digits === '111111' ? '222222' : '111111')

test('a code leads in, the number written as people write it', async () => {
  const asked = await askFor(' (406) 555-0102 ')
  const inside = await type(asked)
  expect(inside.to).toBe('/en/home')
  expect((await asked.phone.get('/en/me')).status).toBe(200)
})

test('who reads Spanish is led in in Spanish, and staff to their own rooms', async () => {
  expect((await type(await askFor('406-555-0101'))).to).toBe('/es/home')
  expect((await type(await askFor('dana@agency.example'))).to).toBe('/w')
})

test('digits may be typed with spaces and dashes', async () => {
  const asked = await askFor('406-555-0102')
  const digits = `${asked.digits.slice(0, 3)} - ${asked.digits.slice(3)}`
  expect((await type({ ...asked, digits })).status).toBe(303)
})

test('a code that was used opens nothing more a minute later', async () => {
  const asked = await askFor('406-555-0102')
  await type(asked)
  later(2)
  const again = await type({ ...asked, phone: house.stranger() })
  expect(again.status).toBe(422)
  expect(again.headers.get('set-cookie')).toBeNull()
})

test('the button pressed twice lets one in: the second answer has a sign-in of its own', async () => {
  const asked = await askFor('406-555-0102')
  const once = crypto.randomUUID()
  const [one, other] = [house.stranger(), house.stranger()]
  await type({ ...asked, phone: one }, { once })
  await type({ ...asked, phone: other }, { once })
  expect((await other.get('/en/me')).status).toBe(200)
  expect(other.cookie()).not.toBe(one.cookie())
})

test('a code is over after ten minutes', async () => {
  const [early, late] = [await askFor('406-555-0102'), await askFor('406-555-0115')]
  later(9)
  expect((await type(early)).status).toBe(303)
  later(10)
  const shown = await type(late)
  expect(shown.status).toBe(422)
  expect(shown.html).toContain('That code did not work.')
})

test('a code opens nothing behind another’s mark', async () => {
  const [al, maya] = [await askFor('406-555-0102'), await askFor('406-555-0115')]
  expect((await type({ ...maya, digits: al.digits })).status).toBe(422)
})

test('after five wrong tries even the right digits open nothing', async () => {
  const asked = await askFor('406-555-0102')
  for (let round = 0; round < 5; round++) {
    expect((await type({ ...asked, digits: otherThan(asked.digits) })).status).toBe(422)
  }
  expect((await type(asked)).status).toBe(422)
})

test('the sixth code within an hour is not sent, and the page does not say so', async () => {
  const shown: string[] = []
  const arrived: string[] = []
  for (let round = 0; round < 6; round++) {
    const asked = await askFor('jo@mail.example')
    shown.push(masked((await asked.phone.get(asked.at)).html))
    arrived.push(asked.digits)
  }
  expect(arrived.map((digits) => digits !== '')).toEqual([true, true, true, true, true, false])
  expect(new Set(shown).size).toBe(1)
  later(61)
  expect((await askFor('jo@mail.example')).digits).not.toBe('')
})

const masked = (text: string) => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'mark')

/** Everything one sees on the way from a number to a wrong code, without the marks that are ever new. */
async function wayOf(reach: string, language: string): Promise<string[]> {
  const phone = house.stranger()
  const asked = await phone.send(`/${language}/in`, { reach })
  const mark = new URL(asked.to, 'http://x').searchParams.get('asked') ?? ''
  const shown = [
    asked,
    await phone.get(asked.to),
    await phone.send(asked.to, { asked: mark, digits: '000000' }),
    await phone.send(asked.to, { asked: mark, digits: '' }),
    await phone.send(asked.to, { asked: mark, digits: 'x', ownPhone: 'yes' }),
  ]
  return shown.map(({ status, to, html, headers }) =>
    masked([status, to, JSON.stringify([...headers].sort()), html].join('\n')),
  )
}

test.each(['en', 'es'])('nobody learns at the door who is known here (%s)', async (language) => {
  const known = await wayOf('406-555-0102', language)
  const unknown = await wayOf('406-555-7777', language)
  // Omar is in a circle, and nobody has let him sign in yet.
  const withoutAccount = await wayOf('406-555-0199', language)
  const mailbox = await wayOf('nobody@mail.example', language)
  const nonsense = await wayOf('not a number', language)
  await house.deliver()
  for (const way of [unknown, withoutAccount, mailbox, nonsense]) expect(way).toEqual(known)
})

test('nothing is sent where a message may not be left, and the page looks the same', async () => {
  await house.as(people.pat, (visit) =>
    addContact(visit, {
      person: people.omar,
      family: people.otherFamily,
      contact: {
        channel: 'text',
        value: '+14065550198',
        messageOk: false,
        hours: null,
        note: '',
        preferred: false,
      },
    }),
  )
  await house.asSystem((system) => openAccount(system, people.omar, 'family'))
  const asked = await askFor('406-555-0198')
  expect(asked.digits).toBe('')
  expect(masked(asked.at)).toBe('/en/in/code?asked=mark')
})

test('a token planted before signing in is worth nothing after, and the new one is another', async () => {
  const planted = `kincircle=${house.agency}.${'A'.repeat(43)}`
  const phone = house.stranger()
  const asked = await askFor('406-555-0102', phone)
  await type(asked)
  expect(phone.cookie()).not.toBe(planted)
  const thief = await house.app.request('http://localhost/en/me', { headers: { cookie: planted } })
  expect(thief.status).toBe(401)
})

test('every sign-in has a token of its own', async () => {
  const tokens = new Set<string>()
  for (let round = 0; round < 3; round++) {
    const asked = await askFor('406-555-0102')
    await type(asked)
    tokens.add(asked.phone.cookie())
  }
  expect(tokens.size).toBe(3)
})

test('a code page without a mark leads back to the number', async () => {
  expect((await house.stranger().get('/es/in/code')).to).toBe('/es/in')
  expect((await house.stranger().get('/en/in/code?asked=%00')).to).toBe('/en/in')
})

test.each([
  ['shared', 'without the tick', {}, [9, 11]],
  ['own', 'when nobody else uses the phone', { ownPhone: 'yes' }, [29, 31]],
] as const)('a sign-in ends unused after its minutes, %s: %s', async (_mode, _when, tick, at) => {
  const asked = await askFor('406-555-0102')
  await type(asked, tick)
  const { phone } = asked
  later(at[0])
  expect((await phone.get('/en/me')).status).toBe(200)
  later(at[0] + at[1])
  expect((await phone.get('/en/me')).status).toBe(401)
})

test('staff are signed out after fifteen quiet minutes', async () => {
  const asked = await askFor('dana@agency.example')
  await type(asked, { ownPhone: 'yes' })
  later(14)
  expect((await asked.phone.get('/w/me')).status).toBe(200)
  later(30)
  expect((await asked.phone.get('/w/me')).status).toBe(401)
})

test.each([
  ['shared', 2],
  ['own-phone', 12],
  ['staff', 12],
] as const)('a %s sign-in ends after %i hours however busy it is', async (mode, hours) => {
  const phone = await house.signIn(people.al, { mode })
  const step = mode === 'shared' ? 9 : 14
  for (let minute = step; minute < hours * 60; minute += step) {
    later(minute)
    expect((await phone.get('/en/me')).status).toBe(200)
  }
  later(hours * 60)
  expect((await phone.get('/en/me')).status).toBe(401)
})
