import type { Persona } from '../../web/kernel/house.ts'

/** The invented people of Cottonwood County one can be, in the order they are shown. */
export const personas: readonly Persona[] = []
