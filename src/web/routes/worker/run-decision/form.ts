import type { AskedPerson } from '../../../../modules/meetings/index.ts'
import { anyOf, oneOf, someWords, words } from '../../../kernel/form.ts'
import { stanceForm } from '../../stance-form.ts'

export const pressed = { do: oneOf(['position', 'release', 'unasked', 'settle']) }

const idsOf = (people: readonly AskedPerson[]) => people.map(({ person }) => person)

export const whoForm = (people: readonly AskedPerson[]) => ({
  ...pressed,
  person: oneOf(idsOf(people)),
})

/** What may be typed for one person: a child's answers for a child. */
export const positionForm = (one: AskedPerson) => ({
  ...stanceForm(one.stances),
  ...pressed,
  person: oneOf([one.person]),
})

export const unaskedForm = (people: readonly AskedPerson[]) => ({
  ...pressed,
  people: anyOf(idsOf(people)),
  because: words(500),
})

export const settleForm = {
  ...pressed,
  state: oneOf(['taken', 'dropped', 'open']),
  outcome: someWords(1000),
}
