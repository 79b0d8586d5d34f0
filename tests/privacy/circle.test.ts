import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tablesOf } from '../../src/db/transaction.ts'
import { noteInterest } from '../../src/modules/people/index.ts'
import { openHouse, type TestHouse } from '../support/house.ts'
import { rowsSeen } from '../support/rows-seen.ts'
import { aCircle, type CirclePeople } from '../support/world.ts'

let house: TestHouse
let world: CirclePeople

beforeAll(async () => {
  house = await openHouse()
  world = await aCircle(house)
  const { dana, family, jo } = world
  await house.as(dana, (visit) =>
    noteInterest(visit, { family, person: jo, likes: 'Beadwork', couldTeach: true }),
  )
})
afterAll(() => house.close())

const seen = async (table: Parameters<typeof rowsSeen>[2]) => {
  const people = ['dana', 'sam', 'lee', 'pat', 'rosa', 'al', 'maya', 'ben', 'jo', 'omar'] as const
  const counts: Record<string, number> = {}
  for (const name of people) counts[name] = await rowsSeen(house, world[name], table)
  return counts
}

test('the database shows how to reach somebody to themselves, their worker and the supervisor', async () => {
  expect(await seen('people.person_contact')).toEqual({
    ...{ dana: 4, sam: 5, lee: 0, pat: 1 },
    ...{ rosa: 1, al: 1, maya: 1, ben: 0, jo: 1, omar: 1 },
  })
})

test('it shows an address to whose it is, their worker and the supervisor, and to no other', async () => {
  expect(await seen('people.person_location')).toEqual({
    ...{ dana: 1, sam: 1, lee: 0, pat: 0 },
    ...{ rosa: 0, al: 0, maya: 0, ben: 1, jo: 0, omar: 0 },
  })
})

test('it shows a family to its circle, its worker and the supervisor, and to no other', async () => {
  expect(await seen('families.family')).toEqual({
    ...{ dana: 1, sam: 2, lee: 0, pat: 1 },
    ...{ rosa: 1, al: 1, maya: 1, ben: 1, jo: 1, omar: 1 },
  })
  expect((await seen('families.happening')).lee).toBe(0)
})

test('it shows what somebody likes to themselves and the staff who know them', async () => {
  expect(await seen('people.interest')).toEqual({
    ...{ dana: 1, sam: 1, lee: 0, pat: 0 },
    ...{ rosa: 0, al: 0, maya: 0, ben: 0, jo: 1, omar: 0 },
  })
})

test('it lets nobody of a family write themselves into another, or a contact for somebody else', async () => {
  const writes = [
    sql`insert into access.membership (agency_id, id, person_id, family_id, capacity, from_on)
      values (${house.agency}, gen_random_uuid(), ${world.rosa}, ${world.otherFamily}, 'parent', '2026-05-01')`,
    sql`insert into people.person_contact (agency_id, id, person_id, channel, value, since_at)
      values (${house.agency}, gen_random_uuid(), ${world.al}, 'text', '+14065550177', now())`,
    sql`insert into families.belonging (agency_id, id, family_id, person_id, tie, added_at, added_by)
      values (${house.agency}, gen_random_uuid(), ${world.family}, ${world.omar}, 'x', now(), ${world.rosa})`,
  ]
  for (const write of writes) {
    await expect(
      house.as(world.rosa, (visit) => write.execute(tablesOf('people')(visit.tx))),
    ).rejects.toThrow(/row-level security/)
  }
})
