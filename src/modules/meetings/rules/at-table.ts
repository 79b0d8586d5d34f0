import type { PersonId } from '../../../shared/ids.ts'
import type { AtTable, LeftWord, Seat, SpokenWord, Stage } from '../types.ts'
import { partReadIn } from './part-read-in.ts'
import { whoReads } from './who-reads.ts'

const order: Record<Seat['side'], number> = { family: 0, child: 1, neutral: 2, professional: 3 }

/**
 * Everyone who is there or left words has a place in a round, the family's people first; who leads the meeting has none.
 * Source: docs/decisions/0014
 */
export function atTable(
  stage: Stage | null,
  seats: readonly Seat[],
  {
    spoken,
    left,
    agency,
    leads,
  }: {
    readonly spoken: readonly SpokenWord[]
    readonly left: readonly LeftWord[]
    /** Who speaks for the agency, when that is known. */
    readonly agency: ReadonlySet<PersonId>
    readonly leads: PersonId | null
  },
): AtTable[] {
  const part = partReadIn(stage)
  return seats
    .filter((seat) => seat.state !== 'left-out' && seat.person !== leads)
    .toSorted((one, other) => order[one.side] - order[other.side])
    .map(({ person, side, here }) => ({
      person,
      agency: agency.size > 0 ? agency.has(person) : side === 'professional',
      here: here === true,
      toBeRead: left.some(
        (word) =>
          word.person === person &&
          word.part === part &&
          word.readAloud &&
          whoReads(word.audience).canBeReadOut,
      ),
      turns: spoken.filter((word) => word.person === person && word.stage === stage).length,
    }))
}

/**
 * Everyone who was invited or came has a say in what is decided, except who leads the meeting.
 * Source: docs/decisions/0014
 */
export const whoHasASay = (seats: readonly Seat[], leads: PersonId | null): PersonId[] =>
  seats
    .filter(({ state, here }) => state === 'invited' || (state === 'planned' && here === true))
    .map(({ person }) => person)
    .filter((person) => person !== leads)
