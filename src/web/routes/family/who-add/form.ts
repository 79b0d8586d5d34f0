import { someWords, tick, words } from '../../../kernel/form.ts'

export const whoAddForm = {
  called: words(128),
  tie: someWords(120),
  reach: someWords(320),
  askMeFirst: tick,
}
