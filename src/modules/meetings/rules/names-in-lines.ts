/** As many names as one page may hold, and as many letters as a name may have. */
export const mostNames = 12
export const longestName = 128

/**
 * Each line is one person; empty lines are nobody, and a name written twice is one person.
 * Source: docs/decisions/0007
 */
export const namesInLines = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
      .filter((line) => line.trim() !== ''),
  ),
]
