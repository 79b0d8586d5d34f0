const mostAnHour = 5

/**
 * A person can be sent five codes an hour, so that nobody can flood their phone.
 * Source: docs/decisions/0008
 */
export const mayAskForCode = (askedInTheLastHour: number): boolean =>
  askedInTheLastHour < mostAnHour
