import type { Tried } from '../types.ts'

interface HowOften {
  readonly most: number
  readonly minutes: number
}

/** For each thing that is tried at a door: how often by one person or link, and how often from one network. */
export const howOften: Readonly<Record<Tried, HowOften>> = {
  'code-asked': { most: 50, minutes: 10 },
  'code-tried-from': { most: 50, minutes: 10 },
  'code-tried': { most: 10, minutes: 10 },
  'code-sent': { most: 5, minutes: 60 },
  'link-opened': { most: 20, minutes: 60 },
  'link-missed': { most: 20, minutes: 60 },
}

/**
 * Whoever tries too often at a door waits until the time is over: a person is sent five codes an hour, and a network types fifty in ten minutes.
 * Source: docs/decisions/0022
 */
export const mayTryAgain = (what: Tried, tries: number): boolean => tries <= howOften[what].most
