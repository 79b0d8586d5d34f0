import { day, oneOf, someWords, words } from '../../../kernel/form.ts'

export const rightForm = { do: oneOf(['right']) }

export const changeForm = {
  do: oneOf(['change']),
  willDo: words(500),
  dueOn: day,
  help: someWords(500),
}
