import type { JoinAs } from '../../../../modules/families/index.ts'
import { oneOf } from '../../../kernel/form.ts'
import { contactForm, personForm, tieForm } from '../person-form.ts'

/** How somebody new can belong; a worker is asked along instead. */
export const joinAs = [
  'parent',
  'child',
  'kin',
  'caregiver',
  'provider',
  'tribe',
  'gal',
  'casa',
  'parent-attorney',
] as const satisfies readonly JoinAs[]

export const addPersonForm = {
  as: oneOf(joinAs),
  ...personForm,
  ...tieForm,
  ...contactForm,
}
