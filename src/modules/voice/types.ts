/** Did people listen to you? Did you have a say? Did you feel safe? Were our words clear? */
export type Question = 'listened' | 'say' | 'safe' | 'clear'

export type FeedbackAnswer = 'yes' | 'mostly' | 'not-really' | 'no'

/** The four questions with answers to pick from; the fifth asks for words. */
export const questions: readonly Question[] = ['listened', 'say', 'safe', 'clear']

export const feedbackAnswers: readonly FeedbackAnswer[] = ['yes', 'mostly', 'not-really', 'no']

export interface Feedback {
  /** Null where a question was left out. */
  readonly answers: Readonly<Record<Question, FeedbackAnswer | null>>
  /** What should we change? May be empty. */
  readonly change: string
}
