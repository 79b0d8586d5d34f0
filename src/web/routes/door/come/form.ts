import { anyOf, oneOf, someWords } from '../../../kernel/form.ts'
import { writtenNumber } from '../written-number.ts'

export const comeForm = (number: number) => ({
  answer: oneOf(['yes', 'call', 'other-time', 'no']),
  betterTime: someWords(300),
  help: anyOf(['ride', 'child-care', 'call-cost']),
  number: writtenNumber(number),
})
