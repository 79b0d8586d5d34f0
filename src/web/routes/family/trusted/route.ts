import { normalReach } from '../../../../modules/people/index.ts'
import { hear, untyped, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { trustedFirstForm } from './form.ts'
import { checkSheet, fillSheet } from './sheets.ts'

/** Filling in and checking change nothing yet, so they need no more than reading; giving has its own address. */
export const meetingTrusted = page({
  address: '/:l/meeting/:meeting/who/trusted',
  front: 'family',
  get: { deed: 'read-meeting', answer: async (ask) => ask.show(await fillSheet(ask, untyped())) },
  post: { deed: 'read-meeting', answer: check },
})

async function check(ask: Ask) {
  const heard = hear(trustedFirstForm, ask.sent)
  const first = await fillSheet(ask, heard.typed)
  if (!heard.ok) return ask.again(first)
  const { again, ...typed } = heard.value
  if (again) return ask.show(first)
  return normalReach(typed.reach)
    ? ask.show(checkSheet(ask, typed))
    : ask.again(await fillSheet(ask, withProblem(heard.typed, 'reach', 'not-a-choice')))
}
