/** A promise as it goes on from "I will": without a second "I will" and without its full stop. */
export const asSaid = (willDo: string): string =>
  willDo
    .trim()
    .replace(/^(i will|i'll|i’ll|voy a)\s+/i, '')
    .replace(/\.$/, '')
