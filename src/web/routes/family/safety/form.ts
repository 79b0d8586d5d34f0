import { oneOf, someWords } from '../../../kernel/form.ts'

export const safetyForm = {
  answer: oneOf(['nobody', 'someone', 'talk', 'skipped']),
  words: someWords(3000),
}
