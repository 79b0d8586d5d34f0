import { words } from '../../../kernel/form.ts'

export const noteForm = { words: words(4000) }
