import { day, maybeOneOf, someWords, words } from '../../../kernel/form.ts'
import { contactForm, tieForm } from '../person-form.ts'

export const newFamilyForm = {
  called: words(120),
  childName: words(128),
  childBorn: day,
  adultName: someWords(128),
  as: maybeOneOf(['parent', 'kin', 'caregiver']),
  ...tieForm,
  language: maybeOneOf(['en', 'es']),
  ...contactForm,
}
