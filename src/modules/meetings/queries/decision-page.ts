import type { DecisionId, FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { namesOf } from '../../people/index.ts'
import { type Answer, positionsOn, type Stance, stancesFor } from '../../positions/index.ts'
import { whoHasASay } from '../rules/at-table.ts'
import type { BottomLine, Decision } from '../types.ts'
import { familyAt } from './family-at.ts'
import { sidesAround, sitting } from './sitting.ts'
import { type Told, toldOf } from './told-of.ts'

export interface AskedPerson {
  readonly person: PersonId
  readonly goesBy: string
  readonly initials: string
  readonly here: boolean
  /** A child, who answers in a child's words. */
  readonly child: boolean
  /** A no from the agency names its bottom line. */
  readonly agency: boolean
  readonly stances: readonly Answer[]
  readonly told: Told | null
  readonly stance: Stance | null
}

/** One idea with everyone who has a say in it, for whoever leads the meeting. */
export interface DecisionPage {
  readonly family: FamilyId
  /** What the coordinator is called. */
  readonly coordinator: string
  readonly decision: Decision
  readonly people: readonly AskedPerson[]
  readonly bottomLines: readonly BottomLine[]
}

export async function decisionPage(
  visit: Visit,
  id: MeetingId,
  asked: DecisionId,
): Promise<DecisionPage> {
  const family = familyAt(visit, id)
  permit(visit, 'run-meeting', { family, meeting: id })
  const { meeting, seats, decisions, bottomLines } = await sitting(visit, id)
  const decision = decisions.find((one) => one.id === asked)
  if (!decision) throw new NotFound()
  const say = whoHasASay(seats, meeting.coordinator)
  const names = await namesOf(visit, [visit.person, ...say])
  const { agency, young } = await sidesAround(visit, family)
  const positions = await positionsOn(visit, [asked])
  const told = toldOf(asked, positions, names)
  return {
    family,
    coordinator: names.get(visit.person)?.goesBy ?? '',
    decision,
    bottomLines,
    people: say.map((person) => {
      const child = young.has(person)
      return {
        person,
        goesBy: names.get(person)?.goesBy ?? '',
        initials: names.get(person)?.initials ?? '',
        here: seats.some((seat) => seat.person === person && seat.here === true),
        child,
        agency: agency.has(person),
        stances: stancesFor(child ? 'child' : 'parent'),
        told: told.find((one) => one.person === person) ?? null,
        stance: positions.find((one) => one.person === person)?.stance ?? null,
      }
    }),
  }
}
