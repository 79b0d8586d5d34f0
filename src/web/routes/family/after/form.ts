import { words } from '../../../kernel/form.ts'

export const afterForm = { next: words(4000) }
