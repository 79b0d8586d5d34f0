import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { aCircle, type CirclePeople } from '../../../../tests/support/world.ts'
import { circleOf } from '../queries/circle-of.ts'

let house: TestHouse
let world: CirclePeople

beforeAll(async () => {
  house = await openHouse()
  world = await aCircle(house)
})
afterAll(() => house.close())

test('a worker sees the whole circle, children first', async () => {
  house.trips()
  const circle = await house.as(world.dana, (visit) => circleOf(visit, world.family))
  expect(circle.members.map(({ goesBy, capacities }) => [goesBy, ...capacities])).toEqual([
    ['Ben', 'child'],
    ['Maya', 'youth'],
    ['Al Bell', 'parent'],
    ['Rosa Bell', 'parent'],
    ['Grandma Jo', 'kin'],
    ['Dana Roe', 'worker'],
  ])
})
