import type { PersonId, PromiseId } from '../../../../shared/ids.ts'
import { day, oneOf, someWords, words } from '../../../kernel/form.ts'

export const pressed = { do: oneOf(['add', 'right', 'change']) }

const said = { willDo: words(500), dueOn: day, help: someWords(500) }

/** `family`: promised to the whole family. */
export const addForm = (people: readonly PersonId[]) => ({
  ...pressed,
  ...said,
  by: oneOf(people),
  to: oneOf(['family', ...people]),
})

export const rightForm = (promises: readonly PromiseId[]) => ({
  ...pressed,
  promise: oneOf(promises),
})

export const changeForm = (promises: readonly PromiseId[]) => ({
  ...rightForm(promises),
  ...said,
})
