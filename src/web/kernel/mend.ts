import { formWords } from '../words/form-words.ts'
import type { Typed } from './form.ts'
import type { Mending, OwnProblems } from './route.ts'
import { speak, type Voice } from './speak.ts'

/** Puts what was typed and what is wrong with it into the person's words. */
export function mending(typed: Typed, voice: Voice, own: OwnProblems = {}): Mending {
  const say = speak(formWords, voice)
  const error = (field: string): string | undefined => {
    const problem = typed.problems[field]
    return problem && (own[field]?.[problem] ?? say[problem])
  }
  return {
    value: (field) => typed.values[field]?.[0] ?? '',
    values: (field) => typed.values[field] ?? [],
    error,
    summary: {
      title: say.summary,
      problems: Object.keys(typed.problems).map((field) => ({
        field,
        message: error(field) ?? '',
      })),
    },
  }
}
