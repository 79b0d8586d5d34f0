/** Rooms by floor, the ground floor first. */
export const floors: readonly (readonly string[])[]
