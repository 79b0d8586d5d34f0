import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { aCircle, aMember, type CirclePeople } from '../../../../tests/support/world.ts'
import { newId } from '../../../db/new-id.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { givePass, joinCircle } from '../../access/index.ts'
import { circleOf } from '../queries/circle-of.ts'
import { familyPage } from '../queries/family-page.ts'
import { myFamilies } from '../queries/my-families.ts'
import { addToCircle } from './add-to-circle.ts'
import { askAlong } from './ask-along.ts'
import { endBelonging } from './end-belonging.ts'
import { openFamily } from './open-family.ts'
import { takeBackEnding } from './take-back-ending.ts'

let house: TestHouse
let world: CirclePeople

beforeAll(async () => {
  house = await openHouse()
  world = await aCircle(house)
})
afterAll(() => house.close())

const child = {
  details: { goesBy: 'Ana', born: null },
  as: 'child',
  tie: '',
  side: 'both',
  contact: null,
} as const

test('a worker sees the whole circle, children first', async () => {
  const circle = await house.as(world.dana, (visit) => circleOf(visit, world.family))
  expect(circle.members.map(({ goesBy, capacities }) => [goesBy, ...capacities])).toEqual([
    ['Ben', 'child'],
    ['Maya', 'youth'],
    ['Al Bell', 'parent'],
    ['Rosa Bell', 'parent'],
    ['Grandma Jo', 'kin'],
    ['Dana Roe', 'worker'],
  ])
  expect(circle.homes).toMatchObject([{ child: world.ben, kind: 'kin', with: world.jo }])
})

test('a mother’s own reach holds her circle with the names in it, and no other', async () => {
  const circle = await house.as(world.rosa, (visit) => circleOf(visit, world.family))
  expect(circle.members.map(({ goesBy }) => goesBy)).toContain('Grandma Jo')
  await expect(house.as(world.rosa, (visit) => circleOf(visit, world.otherFamily))).rejects.toThrow(
    NotFound,
  )
})

test('the story begins with the opening, and tells who wrote it down', async () => {
  const { story } = await house.as(world.dana, (visit) => familyPage(visit, world.family))
  expect(story.at(-1)).toMatchObject({ kind: 'family-opened', by: world.dana, about: null })
  expect(story.filter(({ kind }) => kind === 'person-joined')).toHaveLength(5)
  expect(story.at(0)?.at).toBe('2026-05-01T16:00:00.000Z')
})

test('a circle is not opened by a coordinator, nor without a birthday', async () => {
  const opening = { called: 'Reed family', child, adult: null }
  await expect(house.as(world.lee, (visit) => openFamily(visit, opening))).rejects.toThrow(NotFound)
  expect(await house.as(world.dana, (visit) => openFamily(visit, opening))).toEqual({
    ok: false,
    problems: ['birthday-missing'],
  })
})

test('an unassigned worker and a mother add nobody', async () => {
  const adding = { ...child, family: world.family, as: 'kin', tie: 'Aunt' } as const
  for (const who of [world.pat, world.rosa]) {
    await expect(house.as(who, (visit) => addToCircle(visit, adding))).rejects.toThrow(NotFound)
  }
})

test('only a worker of the agency is asked along', async () => {
  const { family } = world
  for (const worker of [world.omar, world.lee]) {
    expect(await house.as(world.dana, (visit) => askAlong(visit, { family, worker }))).toEqual({
      ok: false,
      problems: ['not-a-worker'],
    })
  }
})

test('who leaves sees nothing more: not the family, not its meetings', async () => {
  const { dana, family } = world
  const tia = await aMember(house, dana, family, { goesBy: 'Coach Tia', as: 'kin', tie: 'Coach' })
  const meeting = newId<MeetingId>()
  await house.asSystem((system) =>
    givePass(system, { person: tia, meeting, family, role: 'participant', grantedBy: dana }),
  )
  const before = await house.as(tia, async ({ facts }) => facts)
  expect([before.memberships.length, before.passes[0]?.ended]).toEqual([1, false])
  const ending = { family, person: tia, as: 'kin' } as const
  await house.as(dana, (visit) => endBelonging(visit, ending))
  const after = await house.as(tia, async ({ facts }) => facts)
  expect([after.memberships.length, after.passes[0]?.ended]).toEqual([0, true])
  await house.as(dana, (visit) => takeBackEnding(visit, ending))
  expect((await house.as(tia, async ({ facts }) => facts)).memberships).toHaveLength(1)
})

test('who stays in another way keeps the meetings', async () => {
  const { dana, family, jo } = world
  await house.asSystem(async (system) => {
    await joinCircle(system, { person: jo, family, as: 'caregiver', from: system.today })
    const meeting = newId<MeetingId>()
    await givePass(system, { person: jo, meeting, family, role: 'participant', grantedBy: dana })
  })
  await house.as(dana, (visit) => endBelonging(visit, { family, person: jo, as: 'caregiver' }))
  const facts = await house.as(jo, async (visit) => visit.facts)
  expect(facts.passes.map(({ ended }) => ended)).toEqual([false])
})

test('an ending is taken back on the same day only', async () => {
  const { dana, family, jo } = world
  house.moveClock('2026-05-02T16:00:00.000Z')
  const ending = { family, person: jo, as: 'caregiver' } as const
  await expect(house.as(dana, (visit) => takeBackEnding(visit, ending))).rejects.toThrow(NotFound)
})

test('nobody ends their own belonging', async () => {
  const ending = { family: world.family, person: world.dana, as: 'worker' } as const
  await expect(house.as(world.dana, (visit) => endBelonging(visit, ending))).rejects.toThrow(
    NotFound,
  )
})

test('a list of families holds one’s own, a supervisor’s all', async () => {
  const called = (who: CirclePeople['dana']) =>
    house.as(who, async (visit) => (await myFamilies(visit)).map((one) => one.called))
  expect(await called(world.dana)).toEqual(['Bell family'])
  expect(await called(world.pat)).toEqual(['Hale family'])
  expect(await called(world.sam)).toEqual(['Bell family', 'Hale family'])
  expect(await called(world.lee)).toEqual([])
  await expect(called(world.rosa)).rejects.toThrow(NotFound)
})
