import { words } from '../../../kernel/form.ts'

export const fixForm = { words: words(4000) }
