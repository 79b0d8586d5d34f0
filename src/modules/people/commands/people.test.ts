import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { aCircle, type CirclePeople } from '../../../../tests/support/world.ts'
import { newId } from '../../../db/new-id.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { givePass } from '../../access/index.ts'
import { contactsOf } from '../queries/contacts-of.ts'
import { namesOf } from '../queries/names-of.ts'
import { peopleByReach } from '../queries/people-by-reach.ts'
import { personCard } from '../queries/person-card.ts'
import { reachableAt } from '../queries/reachable-at.ts'
import { normalReach } from '../rules/normal-reach.ts'
import type { NewContact, Reach } from '../types.ts'
import { addContact } from './add-contact.ts'
import { changePerson } from './change-person.ts'
import { chooseLanguage } from './choose-language.ts'
import { endContact } from './end-contact.ts'

let house: TestHouse
let world: CirclePeople

beforeAll(async () => {
  house = await openHouse()
  world = await aCircle(house)
})
afterAll(() => house.close())

const phone: NewContact = {
  channel: 'text',
  value: '+14065550101',
  messageOk: false,
  hours: { from: '17:00', until: '20:00' },
  note: '',
  preferred: true,
}
const found = (typed: string) =>
  house.asSystem(async (system) =>
    (await peopleByReach(system, normalReach(typed) as Reach)).map((one) => one.person),
  )

test('names are told to whoever may know them, in one question', async () => {
  const { rosa, omar, jo, lee } = world
  const names = await house.as(rosa, (visit) => namesOf(visit, [jo, lee, omar, null, jo]))
  expect(names.get(jo)).toMatchObject({ goesBy: 'Grandma Jo', initials: 'GJ', language: 'en' })
  expect(names.get(lee)?.goesBy).toBe('Lee Marsh')
  expect(names.has(omar)).toBe(false)
})

test('a shared phone leads to everyone who shares it, however it was typed', async () => {
  expect(await found('(406) 555-0101')).toEqual([world.rosa])
  const { family, maya } = world
  await house.as(world.dana, (visit) => addContact(visit, { family, person: maya, contact: phone }))
  expect(new Set(await found('+1 406 555 0101'))).toEqual(new Set([world.rosa, maya]))
  expect(await found('jo@MAIL.example')).toEqual([world.jo])
  expect(await found('406-555-9999')).toEqual([])
})

test('a new best way takes the place of the one before', async () => {
  const ways = await house.asSystem((system) => reachableAt(system, world.maya))
  expect(ways.map(({ value, preferred }) => [value, preferred])).toEqual([
    ['+14065550101', true],
    ['+14065550115', false],
  ])
  expect(ways[0]?.hours).toEqual({ from: '17:00', until: '20:00' })
})

test('a way that ended is found by nobody', async () => {
  const { family, maya, dana } = world
  const [first] = await house.as(dana, (visit) => contactsOf(visit, { family, person: maya }))
  const contact = first?.id ?? ''
  await house.as(dana, (visit) => endContact(visit, { family, person: maya, contact }))
  expect(await found('406-555-0101')).toEqual([world.rosa])
})

test('how to reach somebody is read by themselves and their worker, not by the other parent', async () => {
  const { family, rosa, dana, pat, al } = world
  expect(await house.as(rosa, (visit) => contactsOf(visit, { person: rosa }))).toHaveLength(1)
  expect(await house.as(dana, (visit) => contactsOf(visit, { family, person: rosa }))).toHaveLength(
    1,
  )
  for (const who of [pat, al]) {
    await expect(
      house.as(who, (visit) => contactsOf(visit, { family, person: rosa })),
    ).rejects.toThrow(NotFound)
  }
})

test('a worker reaches nobody’s person through a family they do not belong to', async () => {
  const { family, omar, dana } = world
  await expect(
    house.as(dana, (visit) => contactsOf(visit, { family, person: omar })),
  ).rejects.toThrow(NotFound)
  await expect(
    house.as(dana, (visit) => personCard(visit, { family, person: omar })),
  ).rejects.toThrow(NotFound)
})

test('a worker and a supervisor see where a child stays; a coordinator sees the child without it', async () => {
  const { family, ben, dana, sam, lee } = world
  const meeting = newId<MeetingId>()
  await house.asSystem((system) =>
    givePass(system, { person: lee, meeting, family, role: 'coordinator', grantedBy: dana }),
  )
  const address = async (who: PersonId) =>
    (await house.as(who, (visit) => personCard(visit, { family, person: ben }))).address
  expect(await address(dana)).toBe('12 Elm Street, Ronan')
  expect(await address(sam)).toBe('12 Elm Street, Ronan')
  expect(await address(lee)).toBeNull()
})

test('a person picks their own language; nobody else’s changes', async () => {
  await house.as(world.al, (visit) => chooseLanguage(visit, 'es'))
  const names = await house.as(world.dana, (visit) => namesOf(visit, [world.al, world.jo]))
  expect([names.get(world.al)?.language, names.get(world.jo)?.language]).toEqual(['es', 'en'])
})

test('any letters of any script come back as they were written', async () => {
  const { family, jo, dana } = world
  const goesBy = `\ufeffنيتا “Jo” ${'e\u0301'.repeat(50)}`
  const details = { goesBy, customs: 'línea\n\ufeff二' }
  await house.as(dana, (visit) => changePerson(visit, { family, person: jo, details }))
  const card = await house.as(dana, (visit) => personCard(visit, { family, person: jo }))
  expect([card.goesBy, card.customs]).toEqual([goesBy, details.customs])
})
