import { maybeOneOf, someWords } from '../../../kernel/form.ts'

export const followPersonForm = {
  reply: maybeOneOf(['looks-right', 'fix']),
  words: someWords(4000),
  next: someWords(4000),
}
