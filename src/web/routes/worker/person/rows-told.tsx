import type { MemberPage } from '../../../../modules/families/index.ts'
import { ageOn, type Day } from '../../../../shared/time.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import type { SummaryRow } from '../../../parts/summary-list.tsx'
import type { sideWords } from '../../../words/circle-words.ts'
import type { personPageWords } from './words.ts'

/** What is known of somebody, line by line; what nobody asked yet says so. */
export function rowsTold(
  { card, member, isChild }: MemberPage,
  say: Spoken<typeof personPageWords>,
  sides: Spoken<typeof sideWords>,
  { today, dateSaid }: { today: Day; dateSaid: (day: Day) => string },
): SummaryRow[] {
  const known = (value: string) => (value ? <span data-said>{value}</span> : say.notAsked)
  const born = card.born
    ? say.age({ day: dateSaid(card.born), years: ageOn(card.born, today) })
    : say.notAsked
  return [
    { term: say.fullName, value: known(card.fullName) },
    { term: say.sayIt, value: known(card.sayIt) },
    { term: say.pronouns, value: known(card.pronouns) },
    ...(isChild || card.born ? [{ term: say.born, value: born }] : []),
    { term: say.tie, value: known(member.tie) },
    { term: say.side, value: sides[member.side] },
    { term: say.speaks, value: known(card.speaks) },
    { term: say.reads, value: card.language === 'es' ? say.spanish : say.english },
    { term: say.interpreter, value: card.interpreter ? say.yes : say.no },
    { term: say.needs, value: known(card.accessNeeds) },
    { term: say.customs, value: known(card.customs) },
    { term: say.since, value: dateSaid(member.since) },
  ]
}
