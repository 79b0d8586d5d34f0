import type { MemberPage } from '../../../../modules/families/index.ts'
import { untyped } from '../../../kernel/form.ts'

/** What is known of somebody, as if it had just been typed. */
export const asTyped = ({ card, member }: MemberPage) =>
  untyped({
    goesBy: card.goesBy,
    fullName: card.fullName,
    sayIt: card.sayIt,
    pronouns: card.pronouns,
    born: card.born ?? '',
    language: card.language,
    speaks: card.speaks,
    interpreter: card.interpreter ? 'yes' : '',
    accessNeeds: card.accessNeeds,
    customs: card.customs,
    tie: member.tie,
    side: member.side,
  })
