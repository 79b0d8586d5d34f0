import { ageOn, type Day } from '../../../shared/time.ts'
import type { JoinAs, JoiningProblem } from '../types.ts'

/** Until this birthday somebody can be in care, and be the child whose plan this is. */
const latestBirthday = 22

/**
 * A child is added with a birthday, because what they may say and see follows from it.
 * Source: 42 USC 675(1)(B)
 */
export function gapsInJoining(as: JoinAs, born: Day | null, today: Day): JoiningProblem[] {
  if (born !== null && born > today) return ['birthday-ahead']
  if (as !== 'child') return []
  if (born === null) return ['birthday-missing']
  return ageOn(born, today) >= latestBirthday ? ['child-too-old'] : []
}
