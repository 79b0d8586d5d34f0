import { oneOf, words } from '../../../kernel/form.ts'

export const callOffForm = { by: oneOf(['agency', 'family']), why: words(1000) }
