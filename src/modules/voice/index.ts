export { giveFeedback } from './commands/give-feedback.ts'
export { type FeedbackOf, feedbackOf } from './queries/feedback-of.ts'
export { hasGivenFeedback } from './queries/has-given-feedback.ts'
export {
  type FeedbackAnswer,
  feedbackAnswers,
  questions,
} from './types.ts'
