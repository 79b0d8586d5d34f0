import { permit } from '../../../../modules/access/index.ts'
import { namesOf } from '../../../../modules/people/index.ts'
import { answerFix, followPage } from '../../../../modules/plans/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, type Typed, untyped, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { changeIn, fieldOf, fixAnswerForm, mendable } from './form.ts'
import { FixPage } from './page.tsx'
import { fixWords } from './words.ts'

export const fix = page({
  address: '/w/meetings/:meeting/follow/fix/:reply',
  front: 'worker',
  get: { deed: 'read-follow-up', answer: async (ask) => ask.show(await sheetOf(ask, null)) },
  post: { deed: 'answer-fix', answer: sendAnswer },
})

async function sheetOf(ask: Ask, typed: Typed | null) {
  const { visit, params, once } = ask
  const found = await followPage(visit, params.meeting as MeetingId)
  const reply = found.replies.find(({ id, reply }) => id === params.reply && reply === 'fix')
  if (!reply) throw new NotFound()
  const names = await namesOf(visit, [reply.person, ...found.lines.map(({ person }) => person)])
  const say = ask.say(fixWords)
  const now = Object.fromEntries(mendable(found.lines).map((line) => [fieldOf(line), line.words]))
  return {
    title: say.title,
    body: FixPage({
      say,
      reply,
      lines: found.lines,
      nameOf: (person) => (person && names.get(person)?.goesBy) || say.someone,
      back: `/w/meetings/${found.meeting}/follow`,
      once,
      mend: ask.mend(typed ?? untyped(now), {
        whatChanged: { empty: say.sayWhatChanged },
        '': { 'not-a-choice': say.done },
      }),
    }),
  }
}

async function sendAnswer(ask: Ask) {
  const { visit, params, sent, again, go } = ask
  const { plan, family, meeting, lines } = await followPage(visit, params.meeting as MeetingId)
  permit(visit, 'answer-fix', { family, meeting })
  const heard = hear(fixAnswerForm(lines), sent)
  if (!heard.ok) return again(await sheetOf(ask, heard.typed))
  const { answer, whatChanged } = heard.value
  const changed = changeIn(lines, heard.value)
  const change = changed && { ...changed, whatChanged }
  const reply = params.reply ?? ''
  const outcome = await answerFix(visit, plan, { reply, words: answer, change })
  if (outcome.ok) return go(`/w/meetings/${meeting}/follow?done=said`)
  const wrong = outcome.problems.includes('say-what-changed')
    ? withProblem(heard.typed, 'whatChanged', 'empty')
    : withProblem(heard.typed, '', 'not-a-choice')
  return again(await sheetOf(ask, wrong))
}
