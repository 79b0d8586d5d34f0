import type { Visit } from '../../access/index.ts'
import type { ElementId, Position } from '../types.ts'
import { positionsOn } from './positions-on.ts'

/** The visitor's own present position on one thing, if they took one. */
export async function myPosition(visit: Visit, element: ElementId): Promise<Position | undefined> {
  const seen = await positionsOn(visit, [element])
  return seen.find((position) => position.person === visit.person)
}
