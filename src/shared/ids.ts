declare const brand: unique symbol

/** A random UUIDv4 that cannot be passed where another noun's id is wanted. */
export type Id<Noun extends string> = string & { readonly [brand]: Noun }

export type AgencyId = Id<'agency'>
export type PersonId = Id<'person'>
export type FamilyId = Id<'family'>
export type MeetingId = Id<'meeting'>
export type DecisionId = Id<'decision'>
export type PromiseId = Id<'promise'>
export type PlanId = Id<'plan'>
export type PlanVersionId = Id<'plan-version'>

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** True when the text has the shape of one of our ids; anything else is answered as "not found". */
export const isId = (text: string): boolean => shape.test(text)
