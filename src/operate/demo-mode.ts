/** What decides whether one may sign in as an invented person. */
export interface DemoFacts {
  /** What the operator asked for; undefined when nothing was said. */
  readonly wanted: boolean | undefined
  readonly embedded: boolean
  /** The agencies in the database, each made up or real. */
  readonly agencies: readonly { readonly madeUp: boolean }[]
}

/** The demonstration was asked for where real people are, or might be. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused'
}

/**
 * Invented people's doors open only where nobody is real.
 * @throws {DemoRefused} when they were asked for anywhere else.
 */
export function demoMode({ wanted, embedded, agencies }: DemoFacts): boolean {
  const nobodyIsReal = agencies.length > 0 && agencies.every(({ madeUp }) => madeUp)
  if (wanted && !nobodyIsReal) {
    throw new DemoRefused(
      agencies.length > 0
        ? 'KINCIRCLE_DEMO is on, but this database belongs to real people. Set it to off.'
        : 'KINCIRCLE_DEMO is on, but this database is empty. Fill it first: kincircle seed --demo',
    )
  }
  return nobodyIsReal && (wanted ?? embedded)
}

/** A first start of the embedded database makes the invented county, unless the operator said not to. */
export const wantsSeed = ({ wanted, embedded, agencies }: DemoFacts): boolean =>
  embedded && agencies.length === 0 && wanted !== false
