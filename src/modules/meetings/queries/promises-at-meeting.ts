import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { type Named, namesOf } from '../../people/index.ts'
import { type PromiseLine, promisesOfMeeting } from '../../promises/index.ts'
import { isListening } from '../rules/is-listening.ts'
import { familyAt } from './family-at.ts'
import { sitting } from './sitting.ts'

/** The promises given at a meeting under way, and who can give or receive one. */
export interface PromisesAtMeeting {
  readonly people: readonly Pick<Named, 'person' | 'goesBy'>[]
  /** Those still to be read back first. */
  readonly promises: readonly PromiseLine[]
  readonly names: ReadonlyMap<PersonId, Named>
}

export async function promisesAtMeeting(visit: Visit, id: MeetingId): Promise<PromisesAtMeeting> {
  permit(visit, 'run-meeting', { family: familyAt(visit, id), meeting: id })
  const { meeting, seats } = await sitting(visit, id)
  if (!isListening(meeting)) throw new NotFound()
  const promises = (await promisesOfMeeting(visit, id)).filter(
    ({ state }) => state !== 'taken-back',
  )
  const names = await namesOf(visit, [
    visit.person,
    ...seats.map(({ person }) => person),
    ...promises.flatMap(({ by, to }) => [by, to]),
  ])
  return {
    people: [...seats.map(({ person }) => person), visit.person].flatMap((person) => {
      const named = names.get(person)
      return named ? [{ person, goesBy: named.goesBy }] : []
    }),
    promises: [
      ...promises.filter(({ readBackAt }) => readBackAt === null),
      ...promises.filter(({ readBackAt }) => readBackAt !== null),
    ],
    names,
  }
}
