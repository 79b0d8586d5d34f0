import { may, permit } from '../../../../modules/access/index.ts'
import { familyNames } from '../../../../modules/families/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import type { Typed } from '../../../kernel/form.ts'
import type { Ask, Sheet } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { AskPage } from './page.tsx'
import { askWords } from './words.ts'

/** The families the visitor may ask for; not found when there is none. */
export function familiesToAskFor({ visit }: Ask) {
  permit(visit, 'read-meetings', { person: visit.person })
  const mine = [...new Set(visit.facts.memberships.map(({ family }) => family))].filter(
    (family) => may(visit, 'ask-for-meeting-as-family', { family }).may,
  )
  if (mine.length === 0) throw new NotFound()
  return mine
}

/** The page with the form, empty or as it was typed. */
export async function askSheet(ask: Ask, typed: Typed): Promise<Sheet> {
  const { visit, language, once } = ask
  const names = await familyNames(visit, familiesToAskFor(ask))
  const say = { ...ask.say(meetingWords), ...ask.say(askWords) }
  const mend = ask.mend(typed, {
    who: { 'not-a-choice': say.tooMany, 'too-long': say.nameTooLong },
    byWhen: { 'not-a-day': say.dayGone },
  })
  const families = [...names].map(([value, label]) => ({ value, label }))
  const youth = visit.facts.memberships.some((one) => one.youth)
  const back = `/${language}/meeting`
  return { title: say.title, body: AskPage({ say, families, youth, back, mend, once }) }
}
