import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BeforeMeeting, plannedMeeting } from '../../../../tests/support/a-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { agencies, givePass } from '../../access/index.ts'
import { addContact, contactsOf, endContact } from '../../people/index.ts'
import { shownCopies } from '../queries/shown-copies.ts'
import { hearEvent } from './hear-event.ts'
import { type Post, sendMessage } from './send-message.ts'

let house: TestHouse
let at: BeforeMeeting
const noon = '2026-05-01T18:00:00.000Z'
const night = '2026-05-02T05:30:00.000Z'
const eightInTheMorning = '2026-05-02T14:00:00.000Z'

beforeAll(async () => {
  house = await openHouse(noon)
  at = await plannedMeeting(house)
  const { meeting, family, lee: grantedBy } = at
  await house.asSystem(async (system) => {
    for (const person of [at.rosa, at.al, at.maya, at.ben, at.jo]) {
      await givePass(system, { person, meeting, family, role: 'participant', grantedBy })
    }
  })
})
beforeEach(async () => {
  house.moveClock(noon)
  await arrived()
})
afterAll(() => house.close())

/** Something happened in the night that this person is told of: it is heard, and the message waits. */
async function waits(person: PersonId, name = 'invitations-sent'): Promise<string> {
  house.moveClock(night)
  return house.asSystem(async (system) => {
    const mark = newId()
    await hearEvent(system, { name, mark, agency: system.agency, meeting: at.meeting, person })
    const { id } = await tablesOf('notifications')(system.tx)
      .selectFrom('notifications.message')
      .select('id')
      .where('agency_id', '=', system.agency)
      .where('person_id', '=', person)
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow()
    return id
  })
}

const seen = new Set<string>()
/** What arrived since the last look. */
async function arrived() {
  const copies = await house.asSystem((system) => shownCopies(system))
  const fresh = copies.filter(({ id }) => !seen.has(id))
  for (const { id } of fresh) seen.add(id)
  return fresh
}

const stateOf = (id: string) =>
  house.asSystem((system) =>
    tablesOf('notifications')(system.tx)
      .selectFrom('notifications.message')
      .select(['state', 'stopped_because as because', 'channel'])
      .where('agency_id', '=', system.agency)
      .where('id', '=', id)
      .executeTakeFirst(),
  )

/** Sends one message now, through ways out that are only watched. */
async function send(id: string, post: Post | null = null) {
  return house.asSystem(async (system) => {
    const [agency] = await agencies(system.tx)
    if (!agency) throw new Error('There is an agency.')
    return sendMessage(system, id, { post, agency, origin: 'https://kincircle.example' })
  })
}

const phone = (value: string) => ({
  channel: 'text' as const,
  value,
  messageOk: true,
  hours: null,
  note: '',
  preferred: true,
})

test('a message at night waits for eight in the morning, and goes then', async () => {
  const id = await waits(at.al)
  expect(await send(id)).toBe('waits')
  expect((await stateOf(id))?.state).toBe('waiting')
  house.moveClock(eightInTheMorning)
  expect(await send(id)).toBe('sent')
  expect((await stateOf(id))?.channel).toBe('text')
  const [message] = await arrived()
  expect(message?.to).toBe('+14065550102')
})

test('what was sent is not sent again, however often the job runs', async () => {
  const id = await waits(at.al)
  house.moveClock(eightInTheMorning)
  const told: string[] = []
  const post: Post = { text: async (to) => void told.push(to), mail: async () => {} }
  expect(await send(id, post)).toBe('sent')
  expect(await send(id, post)).toBe('over')
  expect(told).toEqual(['+14065550102'])
})

test('what the other side did not take is tried again', async () => {
  const id = await waits(at.al)
  house.moveClock(eightInTheMorning)
  const refuses: Post = { text: () => Promise.reject(new Error('busy')), mail: async () => {} }
  await expect(send(id, refuses)).rejects.toThrow('busy')
  expect((await stateOf(id))?.state).toBe('waiting')
  expect(await send(id)).toBe('sent')
})

test('a number that was ended while the message waited gets nothing', async () => {
  const id = await waits(at.al)
  const [contact] = await house.as(at.dana, (visit) =>
    contactsOf(visit, { person: at.al, family: at.family }),
  )
  const ending = { person: at.al, family: at.family, contact: contact?.id ?? '' }
  await house.as(at.dana, (visit) => endContact(visit, ending))
  house.moveClock(eightInTheMorning)
  expect(await send(id)).toBe('stopped')
  expect(await stateOf(id)).toMatchObject({
    state: 'stopped',
    because: 'no safe way to reach them',
  })
  expect(await arrived()).toEqual([])
  await house.as(at.dana, (visit) => endContact(visit, { ...ending, takenBack: true }))
  expect(await send(id)).toBe('over')
})

test('a number that changed while the message waited is the one it goes to', async () => {
  const id = await waits(at.maya)
  await house.as(at.dana, (visit) =>
    addContact(visit, { person: at.maya, family: at.family, contact: phone('+14065550188') }),
  )
  house.moveClock(eightInTheMorning)
  expect(await send(id)).toBe('sent')
  expect((await arrived()).map(({ to }) => to)).toEqual(['+14065550188'])
})

test('where no message may be left, none is', async () => {
  const contact = { ...phone('+14065550166'), messageOk: false }
  await house.as(at.dana, (visit) =>
    addContact(visit, { person: at.ben, family: at.family, contact }),
  )
  const id = await waits(at.ben)
  house.moveClock(eightInTheMorning)
  expect(await send(id)).toBe('stopped')
})

test('a person’s own hours count, not ours', async () => {
  const evenings = { ...phone('+14065550144'), hours: { from: '17:00', until: '23:59' } }
  await house.as(at.dana, (visit) =>
    addContact(visit, { person: at.jo, family: at.family, contact: evenings }),
  )
  const id = await waits(at.jo, 'message-thanks')
  house.moveClock(eightInTheMorning)
  expect(await send(id)).toBe('waits')
  house.moveClock('2026-05-02T23:00:00.000Z')
  expect(await send(id)).toBe('sent')
  const [message] = await arrived()
  expect(message?.body).toMatch(/^Thank you for coming, Grandma Jo\./)
})

test('a reminder that waited is not sent once the meeting is off; the news that it is off is', async () => {
  const reminder = await waits(at.rosa, 'meeting-near')
  await house.asSystem((system) =>
    tablesOf('meetings')(system.tx)
      .updateTable('meetings.meeting')
      .set({ state: 'called-off' })
      .where('agency_id', '=', system.agency)
      .where('id', '=', at.meeting)
      .execute(),
  )
  house.moveClock(eightInTheMorning)
  expect(await send(reminder)).toBe('stopped')
  const off = await waits(at.rosa, 'meeting-called-off')
  house.moveClock(eightInTheMorning)
  expect(await send(off)).toBe('sent')
  const [message] = await arrived()
  expect(message?.body).toMatch(/^La reunión del mar 12 de may, 4:00 pm no se hará\./)
  expect(message?.body).not.toContain('http')
})
