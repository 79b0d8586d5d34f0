import { ageOn, type Day } from '../../../shared/time.ts'
import type { JoinAs, JoiningProblem } from '../types.ts'

/** Until this birthday somebody can be in care, and be the child whose plan this is. */
const latestBirthday = 22

/**
 * A child is added with a birthday, because what they may say and see follows from it; anyone else with who they are to the children.
 * Source: 42 USC 675(1)(B)
 */
export function gapsInJoining(
  joining: { readonly as: JoinAs; readonly born: Day | null; readonly tie: string },
  today: Day,
): JoiningProblem[] {
  const { as, born, tie } = joining
  const problems: JoiningProblem[] = []
  // A worker is never typed in: one of the agency's own people is asked along.
  if (as === 'worker') problems.push('not-a-worker')
  if (as !== 'child' && tie === '') problems.push('tie-missing')
  if (as === 'child' && born === null) problems.push('birthday-missing')
  if (born !== null && born > today) problems.push('birthday-ahead')
  else if (as === 'child' && born !== null && ageOn(born, today) >= latestBirthday)
    problems.push('child-too-old')
  return problems
}
