import { feedbackAnswers } from '../../../../modules/voice/index.ts'
import { maybeOneOf, someWords } from '../../../kernel/form.ts'

const answer = maybeOneOf(feedbackAnswers)

export const feedbackForm = {
  listened: answer,
  say: answer,
  safe: answer,
  clear: answer,
  change: someWords(2000),
}
