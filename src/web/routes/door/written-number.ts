import type { Field } from '../../kernel/form.ts'

/** The number that stands on the page, written down by whoever read it. */
export const writtenNumber = (expected: number): Field<number> => ({
  hear([sent = '']) {
    const digits = sent.normalize('NFKC').replaceAll(/\D/g, '')
    return digits === String(expected) ? { value: expected } : { problem: 'not-a-number' }
  },
})
