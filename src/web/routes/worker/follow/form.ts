import { oneOf, words } from '../../../kernel/form.ts'

export const markForm = {
  understanding: words(36),
  mark: oneOf(['clear', 'partly', 'not-yet']),
}
