import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AfterMeeting,
  afterMeeting,
  meetingEvening,
} from '../../../../tests/support/after-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Day } from '../../../shared/time.ts'
import { promisePage } from '../queries/promise-page.ts'
import { confirmPromise } from './confirm-promise.ts'
import { movePromise } from './move-promise.ts'
import { proposePromise } from './propose-promise.ts'
import { readBackPromise } from './read-back-promise.ts'
import { sayDone } from './say-done.ts'
import { sayStuck } from './say-stuck.ts'
import { takeBackPromise } from './take-back-promise.ts'

let house: TestHouse
let world: AfterMeeting

beforeAll(async () => {
  house = await openHouse(meetingEvening)
  world = await afterMeeting(house)
})
afterAll(() => house.close())

const standing = async (id: AfterMeeting['ride']) =>
  (await house.as(world.dana, (visit) => promisePage(visit, id))).promise.standing

test('a promise that nobody here can give or hear is not written down', async () => {
  const { lee, dana, rosa, omar, family, meeting } = world
  const promise = { family, meeting, willDo: 'call', dueOn: '2026-05-20' as Day, help: '' }
  const propose = (by: typeof dana, to: typeof dana) =>
    house.as(lee, (visit) => proposePromise(visit, { ...promise, by, to }))
  expect(await propose(omar, rosa)).toMatchObject({ problems: ['not-one-of-us'] })
  expect(await propose(rosa, omar)).toMatchObject({ problems: ['not-one-of-us'] })
  expect(await propose(rosa, rosa)).toMatchObject({ problems: ['to-oneself'] })
  const yesterday = { ...promise, by: rosa, to: dana, dueOn: '2026-05-04' as Day }
  expect(await house.as(lee, (visit) => proposePromise(visit, yesterday))).toMatchObject({
    problems: ['day-has-passed'],
  })
})

test('whose words they are, hears them read back and may say them better', async () => {
  const { lee, dana, rosa, al, family, meeting } = world
  const given = await house.as(lee, (visit) =>
    proposePromise(visit, {
      family,
      meeting,
      by: rosa,
      to: null,
      willDo: 'call',
      dueOn: '2026-05-20' as Day,
      help: '',
    }),
  )
  if (!given.ok) throw new Error('It was proposed.')
  const better = { willDo: 'call the school', dueOn: '2026-05-21' as Day, help: 'a ride' }
  await expect(
    house.as(al, (visit) => readBackPromise(visit, given.value, better)),
  ).rejects.toThrow(NotFound)
  await house.as(rosa, (visit) => readBackPromise(visit, given.value, better))
  const page = await house.as(rosa, (visit) => promisePage(visit, given.value))
  expect(page.promise).toMatchObject({ ...better, state: 'made', side: 'family' })
  expect(page.steps.map(({ kind, words }) => [kind, words])).toEqual([
    ['proposed', ''],
    ['corrected', 'call'],
  ])
  await house.as(rosa, (visit) => takeBackPromise(visit, given.value, 'not now'))
  expect(await house.as(dana, (visit) => promisePage(visit, given.value))).toMatchObject({
    promise: { standing: 'taken-back' },
  })
})

test('the maker says done, only the one it was made to says kept', async () => {
  const { ride, dana, rosa, al, lee, sam, jo } = world
  for (const other of [rosa, al, lee, sam, jo]) {
    await expect(house.as(other, (visit) => sayDone(visit, ride))).rejects.toThrow(NotFound)
  }
  await house.as(dana, (visit) => sayDone(visit, ride, 'Bus card is in the mail.'))
  expect(await standing(ride)).toBe('done-waiting')
  for (const other of [dana, al, lee, sam, jo]) {
    await expect(house.as(other, (visit) => confirmPromise(visit, ride, 'kept'))).rejects.toThrow(
      NotFound,
    )
  }
  expect(
    (await house.as(rosa, (visit) => confirmPromise(visit, ride, 'kept', 'It came.'))).ok,
  ).toBe(true)
  expect(await standing(ride)).toBe('kept')
})

test('said twice, it is kept once', async () => {
  const { ride, rosa } = world
  await house.as(rosa, (visit) => confirmPromise(visit, ride, 'kept'))
  const { steps } = await house.as(rosa, (visit) => promisePage(visit, ride))
  expect(steps.filter(({ kind }) => kind === 'kept')).toHaveLength(1)
  expect(await house.as(rosa, (visit) => confirmPromise(visit, ride, 'not-kept'))).toMatchObject({
    problems: ['not-now'],
  })
})

test('what was promised to the whole family any parent or youth answers, kin do not', async () => {
  const { letter, dana, jo, maya, ben } = world
  await house.as(dana, (visit) => sayDone(visit, letter))
  for (const other of [jo, ben]) {
    await expect(house.as(other, (visit) => confirmPromise(visit, letter, 'kept'))).rejects.toThrow(
      NotFound,
    )
  }
  expect((await house.as(maya, (visit) => confirmPromise(visit, letter, 'not-kept'))).ok).toBe(true)
})

test('a new day before the old one counts; after it, the promise stays late', async () => {
  const { school, clinic, jo, rosa } = world
  await house.as(jo, (visit) => movePromise(visit, school, '2026-05-14' as Day, 'The car.'))
  expect((await house.as(jo, (visit) => promisePage(visit, school))).promise.dueOn).toBe(
    '2026-05-14',
  )
  house.moveClock('2026-05-11T17:00:00.000Z')
  await house.as(rosa, (visit) => sayStuck(visit, clinic, 'They did not pick up.'))
  await house.as(rosa, (visit) => movePromise(visit, clinic, '2026-05-18' as Day, 'Next week.'))
  const { promise } = await house.as(rosa, (visit) => promisePage(visit, clinic))
  expect(promise).toMatchObject({ dueOn: '2026-05-09', standing: 'late' })
  expect(promise.last).toMatchObject({ kind: 'moved', newDueOn: '2026-05-18' })
  house.moveClock(meetingEvening)
})

test('what the agency is late with, it cannot take back', async () => {
  const { lee, dana, rosa, family, meeting } = world
  const late = await house.as(lee, async (visit) => {
    const given = await proposePromise(visit, {
      family,
      meeting,
      by: dana,
      to: rosa,
      willDo: 'bring the form',
      dueOn: '2026-05-07' as Day,
      help: '',
    })
    if (!given.ok) throw new Error('It was proposed.')
    await readBackPromise(visit, given.value, 'right')
    return given.value
  })
  house.moveClock('2026-05-08T17:00:00.000Z')
  expect(await house.as(dana, (visit) => takeBackPromise(visit, late, 'Busy.'))).toMatchObject({
    problems: ['not-now'],
  })
  house.moveClock(meetingEvening)
})
