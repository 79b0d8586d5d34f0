import { oneOf, words } from '../../../kernel/form.ts'

/** Takes one name off the list or puts it back. */
export const turnForm = { wish: words(36), turn: oneOf(['take-back', 'put-back']) }
