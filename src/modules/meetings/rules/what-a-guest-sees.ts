/** What the page says of a guest's reach before the guest is asked, as keys of its sentences. */
const things = {
  timeAndPlace: 'meeting.invitation',
  whoComes: 'meeting.roster',
  howTheDayGoes: 'meeting.agenda-ground-rules',
  decisions: 'meeting.summary-decisions',
  plan: 'plan.family-plan',
  safetyAnswers: 'meeting.safety-screen-answers',
  healthAndCourt: 'child.health-general',
} as const

export type GuestThing = keyof typeof things

/**
 * Whoever asks a trusted person to come is told first what that person will see and what they will not.
 *
 * `reachOf` is the sharing matrix as it stands for a guest: only what it opens in full is promised.
 * Source: docs/decisions/0003
 */
export function whatAGuestSees(reachOf: (kind: (typeof things)[GuestThing]) => string): {
  readonly sees: readonly GuestThing[]
  readonly not: readonly GuestThing[]
} {
  const all = Object.keys(things) as GuestThing[]
  const open = (thing: GuestThing) => reachOf(things[thing]) === 'F'
  return { sees: all.filter(open), not: all.filter((thing) => !open(thing)) }
}
