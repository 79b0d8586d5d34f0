import { leftOutBecause, noReasons } from '../../../../modules/meetings/index.ts'
import { oneOf, tick, words } from '../../../kernel/form.ts'

export const leaveOutForm = {
  because: oneOf([...leftOutBecause, ...noReasons]),
  askedBy: words(300),
  otherWay: words(500),
  until: words(300),
  told: tick,
}
