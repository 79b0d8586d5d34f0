import { expect, test } from 'vitest'
import type { DecisionId, PersonId } from '../../../shared/ids.ts'
import type { LineKind, PlanLine } from '../types.ts'
import { partsOfPlan } from './parts-of-plan.ts'

const rosa = 'rosa' as PersonId
const dana = 'dana' as PersonId
const school = 'school' as DecisionId
let count = 0
const line = (kind: LineKind, rest: Partial<PlanLine> = {}): PlanLine => ({
  id: `${count++}`,
  kind,
  words: kind,
  person: null,
  forPerson: null,
  about: null,
  dueOn: null,
  help: '',
  met: null,
  ...rest,
})

test('my promises come first, then what others do, both in the order of the plan', () => {
  const theirs = line('promise', { person: dana })
  const mine = line('promise', { person: rosa })
  const parts = partsOfPlan([theirs, mine], rosa)
  expect(parts.mine).toEqual([mine])
  expect(parts.fromOthers).toEqual([theirs])
})

test('an objection stays with what it objects to', () => {
  const decision = line('decision', { about: school })
  const other = line('decision')
  const no = line('dissent', { about: school, person: rosa })
  const { decided } = partsOfPlan([decision, other, no], rosa)
  expect(decided).toEqual([
    { decision, dissent: [no] },
    { decision: other, dissent: [] },
  ])
})

test('without the decision, my own words are still there', () => {
  const no = line('dissent', { about: school, person: rosa })
  expect(partsOfPlan([no], rosa).decided).toEqual([{ decision: no, dissent: [] }])
})

test('the next date is one', () => {
  expect(partsOfPlan([], rosa).next).toBeNull()
  const next = line('next-date')
  expect(partsOfPlan([next], rosa).next).toBe(next)
})
