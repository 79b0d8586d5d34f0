import { type Deed, may, permit } from '../../../../modules/access/index.ts'
import { circleOf } from '../../../../modules/families/index.ts'
import { type FamilyId, isId, type PersonId } from '../../../../shared/ids.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { type Typed, untyped } from '../../../kernel/form.ts'
import type { Ask, Sheet } from '../../../kernel/route.ts'
import { capacityWords } from '../../../words/circle-words.ts'
import { lineProblems } from '../line-form.ts'
import { lineWords } from '../line-words.ts'
import { purposeWords } from '../meeting-words.ts'
import { AskMeetingPage } from './page.tsx'
import { askMeetingWords } from './words.ts'

/** The family somebody asks for, whom one may set a chair for, and the page with what was typed. */
export interface Asking {
  readonly family: FamilyId
  readonly people: readonly PersonId[]
  sheet(typed: Typed | null, deed: Deed): Sheet
}

/** Not found unless the visitor may ask for a meeting of the family in the address. */
export async function asking(ask: Ask): Promise<Asking> {
  const family = (ask.query.get('family') ?? '') as FamilyId
  if (!isId(family) || !may(ask.visit, 'ask-for-meeting', { family }).may) throw new NotFound()
  const { called, members } = await circleOf(ask.visit, family)
  const circle = members.filter(({ person }) => person !== ask.visit.person)
  const people = circle.map(({ person }) => person)
  const say = ask.say({ ...askMeetingWords, ...lineWords })
  const sheet = (typed: Typed | null, deed: Deed) => {
    permit(ask.visit, deed, { family })
    return {
      title: say.title,
      body: AskMeetingPage({
        say,
        purposeSaid: ask.say(purposeWords),
        capacities: ask.say(capacityWords),
        familyCalled: called,
        circle,
        once: ask.once,
        form: ask.mend(typed ?? untyped({ people }), {
          dueOn: { 'not-a-day': say.dayPassed },
          ...lineProblems(say),
        }),
      }),
    }
  }
  return { family, people, sheet }
}
