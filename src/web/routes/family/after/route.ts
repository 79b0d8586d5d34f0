import { permit } from '../../../../modules/access/index.ts'
import { coordinatorOf } from '../../../../modules/meetings/index.ts'
import { namesOf } from '../../../../modules/people/index.ts'
import { planPage } from '../../../../modules/plans/index.ts'
import { sayWhatHappensNext, understandingOf } from '../../../../modules/positions/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { afterForm } from './form.ts'
import { AfterPage } from './page.tsx'
import { afterWords } from './words.ts'

export const meetingAfter = page({
  address: '/:l/meeting/:meeting/after',
  front: 'family',
  get: { deed: 'read-plan', answer: async (ask) => ask.show(await sheetOf(ask, untyped())) },
  post: { deed: 'say-what-happens-next', answer: sayNext },
})

async function sheetOf(ask: Ask, typed: Typed) {
  const { visit, params, language, query, once } = ask
  const meeting = params.meeting as MeetingId
  const { id, family } = await planPage(visit, { meeting })
  permit(visit, 'say-what-happens-next', { family, meeting, person: visit.person })
  const heard = await understandingOf(visit, id)
  const mine = heard.find(({ person }) => person === visit.person)
  const lee = await coordinatorOf(visit, meeting)
  const names = await namesOf(visit, [visit.person, lee, mine?.typedBy ?? null])
  const nameOf = (person: typeof lee) => (person && names.get(person)?.goesBy) || undefined
  const say = ask.say({ ...meetingWords, ...afterWords })
  const typedBy = mine && mine.typedBy !== visit.person ? nameOf(mine.typedBy) : undefined
  const typedFor = typedBy && say.typedBy({ who: typedBy })
  return {
    title: say.tab,
    body: AfterPage({
      say,
      name: nameOf(visit.person) ?? '',
      lee: nameOf(lee) ?? say.leader,
      said: mine ? { words: mine.ownWords, typed: typedFor } : null,
      plan: `/${language}/plan/${id}`,
      meeting: `/${language}/meeting/${meeting}`,
      once,
      thanks: query.get('done') === 'said',
      mend: ask.mend(typed),
    }),
  }
}

async function sayNext(ask: Ask) {
  const { visit, params, language, sent, again, go } = ask
  const heard = hear(afterForm, sent)
  if (!heard.ok) return again(await sheetOf(ask, heard.typed))
  const meeting = params.meeting as MeetingId
  const { id: plan, family } = await planPage(visit, { meeting })
  const ownWords = heard.value.next
  await sayWhatHappensNext(visit, { family, meeting, plan, person: visit.person, ownWords })
  return go(`/${language}/meeting/${meeting}/after?done=said`)
}
