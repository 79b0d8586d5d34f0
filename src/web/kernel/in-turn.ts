import type { SystemVisit } from '../../modules/access/index.ts'
import { countOpening, countTry } from '../../modules/doors/index.ts'
import type { Arrived } from './arrive.ts'
import { asHouse } from './as-house.ts'
import type { Counted } from './route.ts'

/**
 * Counts a request at an open door for the network it comes from, and says whether that was not too
 * often. It is counted before and apart from the answer, so that an answer that undoes everything does
 * not undo the count.
 */
export async function isInTurn(arrived: Arrived, counted: readonly Counted[]): Promise<boolean> {
  const { network } = arrived
  if (network === null || counted.length === 0) return true
  return asHouse(arrived, async (system) => {
    for (const what of counted) if (!(await count(system, arrived, what, network))) return false
    return true
  })
}

function count(system: SystemVisit, { params }: Arrived, what: Counted, network: string) {
  if (what !== 'link-opened' && what !== 'link-used') return countTry(system, what, network)
  const isFirstPage = what === 'link-opened'
  return countOpening(system, { token: params.token ?? '', network, isFirstPage })
}
