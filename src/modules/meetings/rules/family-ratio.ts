import type { Side } from '../types.ts'

/** How many sit on the family's side, children among them, and how many are paid to be there. */
export interface FamilyRatio {
  readonly family: number
  readonly professionals: number
  /** At least half of the table is family. */
  readonly isFamilyMeeting: boolean
}

/**
 * At a family's meeting at least half of the people are family; carers and the coordinator count on neither side.
 * Source: Fidelity of family meetings: family side at least half of the people in the room
 */
export function familyRatio(sides: readonly Side[]): FamilyRatio {
  const family = sides.filter((side) => side === 'family' || side === 'child').length
  const professionals = sides.filter((side) => side === 'professional').length
  return { family, professionals, isFamilyMeeting: family > 0 && family >= professionals }
}
