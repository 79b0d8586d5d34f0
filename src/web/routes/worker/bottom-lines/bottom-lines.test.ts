import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openHouse, type TestHouse } from '../../../../../tests/support/house.ts'
import { aCircle, type CirclePeople, must } from '../../../../../tests/support/world.ts'
import { newId } from '../../../../db/new-id.ts'
import { tablesOf } from '../../../../db/transaction.ts'
import type { SystemVisit } from '../../../../modules/access/index.ts'
import {
  askForMeetingAsFamily,
  makePacket,
  meetingWork,
  sendPacket,
  takeMeeting,
} from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'

let house: TestHouse
let at: CirclePeople & { readonly meeting: MeetingId }
let dana: Browser
let lee: Browser
const meetings = tablesOf('meetings')

beforeAll(async () => {
  house = await openHouse()
  const circle = await aCircle(house)
  const about = { about: 'The school.', who: [], byWhen: null, whenAndWhere: '' }
  const meeting = await house.as(circle.rosa, (visit) =>
    askForMeetingAsFamily(visit, { family: circle.family, ...about }),
  )
  at = { ...circle, meeting }
  dana = await house.signIn(at.dana, { mode: 'staff', door: 'staff' })
  lee = await house.signIn(at.lee, { mode: 'staff', door: 'staff' })
})
afterAll(() => house.close())

const board = () => `/w/meetings/${at.meeting}`
const page = () => `${board()}/bottom-lines`
const four = (line1: string, line2 = '') => ({ line1, line2, line3: '', line4: '' })
const work = () => house.as(at.dana, (visit) => meetingWork(visit, at.meeting))

test('what the family asked for has no lines yet, and the board leads its worker to them', async () => {
  expect((await dana.get(board())).html).toContain(`href="${page()}"`)
  const sam = await house.signIn(at.sam, { mode: 'staff', door: 'staff' })
  const read = await sam.get(board())
  expect(read.html).toContain('What must be true for the children')
  expect(read.html).not.toContain(page())
})

test('nobody but the worker and the coordinator writes them', async () => {
  const lines = four('A grown-up is home at night.')
  expect((await house.stranger().get(page())).status).toBe(401)
  expect((await house.stranger().send(page(), lines)).status).toBe(401)
  for (const person of [at.sam, at.pat, at.rosa, at.maya, at.omar, at.lee]) {
    const other = await house.signIn(person, { mode: 'staff', door: 'staff' })
    expect((await other.get(page())).status).toBe(404)
    expect((await other.send(page(), lines)).status).toBe(404)
  }
  const nowhere = `/w/meetings/${newId()}/bottom-lines`
  expect((await dana.get(nowhere)).status).toBe(404)
  expect((await dana.send(nowhere, lines)).status).toBe(404)
  expect((await work()).bottomLines).toEqual([])
})

test('a line that is long, blames or is not there is told beside its box, and typed words stay', async () => {
  const none = await dana.send(page(), four('', ' '))
  expect(none.status).toBe(422)
  expect(none.html).toContain('Write at least one line')
  const long = await dana.send(page(), four('Ben is safe.', 'word '.repeat(21)))
  expect(long.status).toBe(422)
  expect(long.html).toContain('20 words or fewer')
  expect(long.html).toContain('Ben is safe.')
  expect((await dana.send(page(), four('Mom is non-compliant.'))).html).toContain('kitchen table')
  const more = { ...four('Ben is safe.'), line5: 'And more.' }
  expect((await dana.send(page(), more)).status).toBe(422)
  expect((await work()).bottomLines).toEqual([])
})

test('the worker writes them, the coordinator too once they lead', async () => {
  const sent = await dana.send(page(), four('', 'A grown-up is home at night.'))
  expect({ status: sent.status, to: sent.to }).toEqual({
    status: 303,
    to: `${board()}?done=lines`,
  })
  expect((await dana.get(sent.to)).html).toContain('Saved. The family reads these lines')
  must(await house.as(at.lee, (visit) => takeMeeting(visit, at.meeting)))
  house.trips()
  expect((await lee.get(page())).html).toContain('value="A grown-up is home at night."')
  expect((await lee.get(`${page()}?l=es`)).status).toBe(200)
  expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
  await lee.send(page(), four('A grown-up is home at night.', 'Ben gets to school.'))
  expect((await work()).bottomLines).toEqual([
    'A grown-up is home at night.',
    'Ben gets to school.',
  ])
})

test('lines written anew ask for the pages to be sent again; the same lines do not', async () => {
  const words = { whyWeMeet: 'The school.', goingWell: '', worries: '', howTheDayGoes: '' }
  must(await house.as(at.lee, (visit) => makePacket(visit, at.meeting, words)))
  must(await house.as(at.lee, (visit) => sendPacket(visit, at.meeting)))
  house.moveClock('2026-05-01T16:05:00.000Z')
  expect((await lee.get(page())).html).toContain('went out already')
  await lee.send(page(), four('A grown-up is home at night.', 'Ben gets to school.'))
  expect((await work()).packet).toBe('sent')
  await lee.send(page(), four('Ben gets to school.'))
  expect((await work()).packet).toBe('changed')
  expect((await lee.get(board())).html).toContain('Sending the pages again')
  house.moveClock('2026-05-01T16:10:00.000Z')
  must(await house.as(at.lee, (visit) => sendPacket(visit, at.meeting)))
  expect((await work()).packet).toBe('sent')
})

test('what was written before stays in the record, out of the family’s reach', async () => {
  const lines = ({ tx, agency }: SystemVisit) =>
    meetings(tx)
      .selectFrom('meetings.bottom_line')
      .select('line')
      .where('agency_id', '=', agency)
      .where('meeting_id', '=', at.meeting)
      .execute()
  expect(await house.asSystem(lines)).toHaveLength(4)
  expect(await house.as(at.rosa, lines)).toEqual([{ line: 'Ben gets to school.' }])
})

test('once the meeting is live they stand', async () => {
  await house.asSystem(({ tx }) =>
    meetings(tx)
      .updateTable('meetings.meeting')
      .set({ state: 'live', stage: 'open' })
      .where('id', '=', at.meeting)
      .execute(),
  )
  expect((await lee.get(page())).status).toBe(404)
  expect((await lee.send(page(), four('Ben is safe.'))).to).toBe(`${board()}?done=too-late`)
  expect((await work()).bottomLines).toEqual(['Ben gets to school.'])
})
