/**
 * Through a link alone only somebody who reads the page can act: machines open links and press buttons, but do not write the number that stands there.
 * Source: docs/decisions/0022
 */
export const numberToWrite = (invitation: string): number =>
  10 + (Number.parseInt(invitation.replaceAll('-', '').slice(0, 8), 16) % 90)
