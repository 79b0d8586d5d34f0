/** So many people must have answered before anybody reads what they said. */
const least = 5

/**
 * What people said about a meeting is read only when five or more have answered, so that nobody can be
 * guessed.
 * Source: docs/decisions/0016
 */
export function mayBeShown(answered: number): { readonly may: boolean; readonly missing: number } {
  return { may: answered >= least, missing: Math.max(0, least - answered) }
}
