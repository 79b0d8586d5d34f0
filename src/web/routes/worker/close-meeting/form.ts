import { maybeDay, someWords } from '../../../kernel/form.ts'

export const closeForm = { nextOn: maybeDay, ifWrong: someWords(2000) }

/** Whom to call, one a line, in their order; null when there are too many, or too long ones. */
export function linesIn(text: string): string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.length > 8 || lines.some((line) => line.length > 300) ? null : lines
}
