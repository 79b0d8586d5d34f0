import { anyOf, oneOf, someWords, tick } from '../../../kernel/form.ts'
import type { CardKey } from './words.ts'

export const readyPartForm = (cards: readonly CardKey[]) => ({
  audience: oneOf(['only-me', 'coordinator', 'meeting']),
  cards: anyOf(cards),
  words: someWords(3000),
  readAloud: tick,
})
