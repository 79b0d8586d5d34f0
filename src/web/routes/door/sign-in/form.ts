import { type Field, someWords, tick, words } from '../../../kernel/form.ts'

export const reachForm = { reach: words(320) }

/** Digits as people type them: spaces and dashes do not matter. */
const digits: Field<string> = {
  hear([sent = '']) {
    const typed = sent.replace(/[\s-]/g, '')
    return typed === '' ? { problem: 'empty' } : { value: typed }
  },
}

export const codeForm = { asked: someWords(60), digits, ownPhone: tick }
