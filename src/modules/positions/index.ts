export { markClearness } from './commands/mark-clearness.ts'
export { recordNotAsked } from './commands/record-not-asked.ts'
export { releasePosition } from './commands/release-position.ts'
export { sayWhatHappensNext } from './commands/say-what-happens-next.ts'
export { takePosition } from './commands/take-position.ts'
export { myPosition } from './queries/my-position.ts'
export { positionsOn } from './queries/positions-on.ts'
export { understandingOf } from './queries/understanding-of.ts'
export { isOpenDissent } from './rules/is-open-dissent.ts'
export { mayBeSaidOutLoud } from './rules/may-be-said-out-loud.ts'
export { type SentenceKey, sentenceFor } from './rules/sentence-for.ts'
export { stancesFor } from './rules/stances-for.ts'
export { type NextQuestion, whatIsAskedNext } from './rules/what-is-asked-next.ts'
export { whoWasNotAsked } from './rules/who-was-not-asked.ts'
export type {
  Answer,
  Position,
  Stance,
  Understanding,
} from './types.ts'
