import type { PersonId } from '../../../shared/ids.ts'
import type { AtTable, Stage } from '../types.ts'

/** The two stages that hear everyone in turn. */
export const isRound = (stage: Stage | null): stage is 'strengths' | 'worries' =>
  stage === 'strengths' || stage === 'worries'

const isHere = (one: AtTable) => one.here
const takesPart = (one: AtTable) => one.here || one.toBeRead

/**
 * In a round everyone has a turn before anyone has a second, those who are there first, and worries begin with the agency.
 * Source: docs/decisions/0014
 */
export function whoseTurn(stage: 'strengths' | 'worries', table: readonly AtTable[]): PersonId[] {
  const inRound = table.filter(takesPart)
  const least = Math.min(...inRound.map((one) => one.turns))
  const next = inRound.filter((one) => one.turns === least)
  const agency = next.filter((one) => one.agency)
  const first = stage === 'worries' && least === 0 && agency.length > 0
  return (first ? agency : [...next.filter(isHere), ...next.filter((one) => !isHere(one))]).map(
    (one) => one.person,
  )
}
