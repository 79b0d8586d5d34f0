import {
  addToCircle,
  changeHome,
  circleOf,
  type JoinAs,
  type Joining,
  openFamily,
  type Side,
} from '../../src/modules/families/index.ts'
import { hire, normalReach } from '../../src/modules/people/index.ts'
import type { FamilyId, PersonId } from '../../src/shared/ids.ts'
import type { Outcome } from '../../src/shared/outcome.ts'
import type { Day } from '../../src/shared/time.ts'
import type { TestHouse } from './house.ts'

/** The people of the tests, by the names one remembers: one family, and people of no relation to it. */
export interface CirclePeople {
  readonly family: FamilyId
  /** The family's worker. */
  readonly dana: PersonId
  /** A coordinator. */
  readonly lee: PersonId
  readonly sam: PersonId
  /** Mom; reads Spanish, has a phone for texts. */
  readonly rosa: PersonId
  /** Dad. */
  readonly al: PersonId
  /** 15, has a phone. */
  readonly maya: PersonId
  /** 7, lives with Grandma Jo. */
  readonly ben: PersonId
  readonly jo: PersonId
  /** A worker who has nothing to do with this family. */
  readonly pat: PersonId
  /** Another family, Pat's. */
  readonly otherFamily: FamilyId
  /** The father in it. */
  readonly omar: PersonId
}

export interface Described {
  readonly goesBy: string
  readonly as: JoinAs
  readonly tie: string
  readonly side?: Side
  readonly born?: string
  readonly language?: 'en' | 'es'
  /** A phone for texts, or a mailbox. */
  readonly reach?: string
}

/** One family with everyone in it, made through the same commands a worker's pages use. */
export async function aCircle(house: TestHouse): Promise<CirclePeople> {
  const staff = await house.asSystem(async (system) => ({
    dana: await hire(system, { goesBy: 'Dana Roe' }, ['worker']),
    lee: await hire(system, { goesBy: 'Lee Marsh' }, ['coordinator']),
    sam: await hire(system, { goesBy: 'Sam Ortiz' }, ['supervisor']),
    pat: await hire(system, { goesBy: 'Pat Quill' }, ['worker']),
  }))
  const { family, child: maya } = await aFamily(house, staff.dana, 'Bell family', {
    goesBy: 'Maya',
    as: 'child',
    tie: 'Big sister',
    born: '2011-03-09',
    reach: '406-555-0115',
  })
  const add = (described: Described) => aMember(house, staff.dana, family, described)
  const rosa = await add({
    goesBy: 'Rosa Bell',
    as: 'parent',
    tie: 'Mom',
    side: 'mother',
    language: 'es',
    reach: '406-555-0101',
  })
  const al = await add({
    goesBy: 'Al Bell',
    as: 'parent',
    tie: 'Dad',
    side: 'father',
    reach: '406-555-0102',
  })
  const ben = await add({ goesBy: 'Ben', as: 'child', tie: 'Little brother', born: '2018-10-20' })
  const jo = await add({
    goesBy: 'Grandma Jo',
    as: 'kin',
    tie: 'Mom’s mom',
    side: 'mother',
    reach: 'jo@mail.example',
  })
  await house.as(staff.dana, async (visit) =>
    must(
      await changeHome(visit, {
        family,
        child: ben,
        kind: 'kin',
        with: jo,
        described: '',
        from: '2026-04-02' as Day,
        address: '12 Elm Street, Ronan',
      }),
    ),
  )
  const other = await aFamily(house, staff.pat, 'Hale family', {
    goesBy: 'Lin',
    as: 'child',
    tie: 'The youngest',
    born: '2016-06-01',
  })
  const omar = await aMember(house, staff.pat, other.family, {
    goesBy: 'Omar Hale',
    as: 'parent',
    tie: 'Dad',
    side: 'father',
    reach: '406-555-0199',
  })
  return { ...staff, family, rosa, al, maya, ben, jo, otherFamily: other.family, omar }
}

/** A family opened by its worker, with its first child. */
export async function aFamily(
  house: TestHouse,
  worker: PersonId,
  called: string,
  child: Described,
): Promise<{ family: FamilyId; child: PersonId }> {
  const family = await house.as(worker, async (visit) =>
    must(
      await openFamily(visit, { called, child: { ...joining(child), as: 'child' }, adult: null }),
    ),
  )
  const first = await house.as(worker, async (visit) => {
    const { members } = await circleOf(visit, family)
    return members.find((one) => one.goesBy === child.goesBy)?.person
  })
  if (!first) throw new Error('The first child of a family is in its circle.')
  return { family, child: first }
}

/** Somebody more in a family's circle, added by its worker. */
export const aMember = (
  house: TestHouse,
  worker: PersonId,
  family: FamilyId,
  described: Described,
): Promise<PersonId> =>
  house.as(worker, async (visit) =>
    must(await addToCircle(visit, { family, ...joining(described) })),
  )

/** What a command came to; a test that builds its world expects nothing to stand in the way. */
export function must<Value>(outcome: Outcome<unknown, Value>): Value {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.problems)}`)
  return outcome.value
}

function joining({ goesBy, as, tie, side, born, language, reach }: Described): Joining {
  const at = reach === undefined ? null : normalReach(reach)
  return {
    details: { goesBy, born: (born as Day | undefined) ?? null, language: language ?? 'en' },
    as,
    tie,
    side: side ?? 'unknown',
    contact: at && {
      channel: at.by === 'phone' ? 'text' : 'email',
      value: at.value,
      messageOk: true,
      hours: null,
      note: '',
      preferred: true,
    },
  }
}
