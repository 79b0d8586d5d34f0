import type { PersonId } from '../../../shared/ids.ts'
import type { PlanLine } from '../types.ts'

export interface Decided {
  readonly decision: PlanLine
  /** Who did not agree, in their words. */
  readonly dissent: readonly PlanLine[]
}

export interface PartsOfPlan {
  readonly mine: readonly PlanLine[]
  readonly fromOthers: readonly PlanLine[]
  readonly decided: readonly Decided[]
  readonly ifItGoesWrong: readonly PlanLine[]
  readonly mustBeTrue: readonly PlanLine[]
  readonly next: PlanLine | null
}

/**
 * A plan is read from one's own promises outward: what I will do, what others do for us, what was decided
 * and who objected, what to do if it goes wrong, what must be true, and the next date.
 * Source: docs/decisions/0017
 */
export function partsOfPlan(lines: readonly PlanLine[], reader: PersonId): PartsOfPlan {
  const of = (kind: PlanLine['kind']) => lines.filter((line) => line.kind === kind)
  const decisions = of('decision')
  const dissent = of('dissent')
  const orphans = dissent.filter(({ about }) => !decisions.some((one) => one.about === about))
  return {
    mine: of('promise').filter(({ person }) => person === reader),
    fromOthers: of('promise').filter(({ person }) => person !== reader),
    decided: [
      ...decisions.map((decision) => ({
        decision,
        dissent:
          decision.about === null ? [] : dissent.filter(({ about }) => about === decision.about),
      })),
      // Somebody who may not read the decision still reads their own words about it.
      ...orphans.map((decision) => ({ decision, dissent: [] })),
    ],
    ifItGoesWrong: of('if-it-goes-wrong'),
    mustBeTrue: of('bottom-line'),
    next: of('next-date')[0] ?? null,
  }
}
