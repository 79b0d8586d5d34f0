import { namesOf } from '../../../../modules/people/index.ts'
import { replyToPlan } from '../../../../modules/plans/index.ts'
import { sayWhatHappensNext } from '../../../../modules/positions/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, type Typed, untyped, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { followPersonForm } from './form.ts'
import { FollowPersonPage } from './page.tsx'
import { typedFor } from './typed-for.ts'
import { followPersonWords } from './words.ts'

export const followPerson = page({
  address: '/w/meetings/:meeting/follow/for/:person',
  front: 'worker',
  get: { deed: 'reply-to-plan', answer: async (ask) => ask.show(await sheetOf(ask, untyped())) },
  post: { deed: 'reply-to-plan', answer: keepWords },
})

async function sheetOf(ask: Ask, typed: Typed) {
  const { visit, once } = ask
  const { meeting, person } = await typedFor(ask)
  const names = await namesOf(visit, [person, visit.person])
  const who = names.get(person)?.goesBy
  if (who === undefined) throw new NotFound()
  const say = ask.say({ ...meetingWords, ...followPersonWords })
  return {
    title: say.back,
    body: FollowPersonPage({
      say,
      who,
      lee: names.get(visit.person)?.goesBy ?? say.leader,
      back: `/w/meetings/${meeting}/follow`,
      once,
      mend: ask.mend(typed, { words: { empty: say.fixNeeded }, '': { empty: say.nothing } }),
    }),
  }
}

async function keepWords(ask: Ask) {
  const { visit, sent, again, go } = ask
  const heard = hear(followPersonForm, sent)
  if (!heard.ok) return again(await sheetOf(ask, heard.typed))
  const { reply, words, next } = heard.value
  const empty = reply === null && next === ''
  if (empty) return again(await sheetOf(ask, withProblem(heard.typed, '', 'empty')))
  const whose = await typedFor(ask)
  const replied = reply === null || (await replyToPlan(visit, { ...whose, reply, words })).ok
  if (!replied) return again(await sheetOf(ask, withProblem(heard.typed, 'words', 'empty')))
  if (next !== '') await sayWhatHappensNext(visit, { ...whose, ownWords: next })
  return go(`/w/meetings/${whose.meeting}/follow?done=said`)
}
