import { maybeOneOf, words } from '../../../kernel/form.ts'

export const trustedForm = { called: words(128), tie: words(120), reach: words(320) }

/** The first step; `again` comes back to it with what was typed. */
export const trustedFirstForm = { ...trustedForm, again: maybeOneOf(['yes']) }
