import { someWords } from '../../../kernel/form.ts'
import { personForm, tieForm } from '../person-form.ts'

export const changePersonForm = {
  ...personForm,
  ...tieForm,
  accessNeeds: someWords(2000),
  customs: someWords(2000),
}
