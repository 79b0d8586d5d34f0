import { setScope } from '../../db/transaction.ts'
import { NotFound } from '../../shared/not-found.ts'
import { type Deed, deeds } from './deeds.ts'
import { factsByPerson, factsBySession, type Loaded, scopeFor, systemScope } from './facts.ts'
import { verdictOn } from './rules/verdict-on.ts'
import { writeEntry } from './store.ts'
import type { Arrival, Subject, SystemVisit, Verdict, Visit } from './types.ts'

/**
 * Turns the house's own transaction into a signed-in person's: finds the session by the hash of its
 * token, loads the facts and narrows the reach. Null when the session is unknown, over or idle too long.
 */
export async function beginVisit(system: SystemVisit, tokenHash: Buffer): Promise<Visit | null> {
  const loaded = await factsBySession(system, tokenHash)
  return loaded && narrowed(system, loaded)
}

/** The same for a person whose identity this transaction has itself established (a link, a job, a seed). */
export async function beginVisitAs(system: SystemVisit, arrival: Arrival): Promise<Visit> {
  return narrowed(system, await factsByPerson(system, arrival))
}

async function narrowed(system: SystemVisit, { facts, known, arrival }: Loaded): Promise<Visit> {
  await setScope(system.tx, scopeFor(facts, known))
  return { ...system, person: facts.person, facts, ...arrival, permitted: new Set() }
}

/** The rules' answer, for showing or hiding a button. Nothing is noted. */
export const may = (visit: Visit, deed: Deed, subject: Subject = {}): Verdict =>
  verdictOn(deed, visit.facts, subject)

/**
 * Refuses with "not found" unless the rules allow the deed; writes and sensitive readings are noted in
 * the same transaction, so what cannot be noted cannot be done.
 */
export function permit(visit: Visit, deed: Deed, subject: Subject = {}): void {
  const verdict = verdictOn(deed, visit.facts, subject)
  if (!verdict.may) throw new NotFound()
  visit.permitted.add(deed)
  if (deeds[deed] !== 'read') writeEntry(visit, deed, subject, verdict.because)
}

/**
 * Does work that a permitted deed needs beyond the visitor's own reach (telling somebody, seating a
 * trusted person, keeping an answer nobody may trace), then narrows the reach again to the visitor's,
 * as their relations now stand.
 */
export async function beyondReach<T>(
  visit: Visit,
  work: (system: SystemVisit) => Promise<T>,
): Promise<T> {
  await setScope(visit.tx, systemScope(visit.agency))
  const result = await work(visit)
  const { facts, known } = await factsByPerson(visit, visit)
  Object.assign(visit, { facts })
  await setScope(visit.tx, scopeFor(facts, known))
  return result
}
