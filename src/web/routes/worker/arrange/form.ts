import { oneOf, words } from '../../../kernel/form.ts'

export const waysOfComing = ['apart', 'part', 'phone', 'letter', 'speaker', 'room'] as const

export const arrangeForm = { way: oneOf(waysOfComing), arrangement: words(1000) }
