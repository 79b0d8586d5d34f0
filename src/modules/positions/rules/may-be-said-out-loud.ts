import type { Stance } from '../types.ts'

/**
 * "Come back to me" is between one person and the coordinator, and is never said out loud.
 * Source: docs/decisions/0014
 */
export const mayBeSaidOutLoud = (stance: Stance): boolean => stance !== 'later'
