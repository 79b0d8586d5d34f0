import { anyOf, oneOf, someWords } from '../../../kernel/form.ts'

export const comeForm = {
  answer: oneOf(['yes', 'call', 'other-time', 'no']),
  betterTime: someWords(300),
  help: anyOf(['ride', 'child-care', 'call-cost']),
}
