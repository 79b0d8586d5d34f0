import { may, peopleWithPass, permit } from '../../../../modules/access/index.ts'
import { namesOf } from '../../../../modules/people/index.ts'
import { followPage } from '../../../../modules/plans/index.ts'
import { markClearness, understandingOf } from '../../../../modules/positions/index.ts'
import { isId, type MeetingId } from '../../../../shared/ids.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { markForm } from './form.ts'
import { FollowPage } from './page.tsx'
import { followWords } from './words.ts'

export const follow = page({
  address: '/w/meetings/:meeting/follow',
  front: 'worker',
  get: { deed: 'read-follow-up', answer: async (ask) => ask.show(await sheetOf(ask)) },
  post: { deed: 'mark-clearness', answer: mark },
})

async function sheetOf(ask: Ask) {
  const { visit, params, query, onceMore } = ask
  const meeting = params.meeting as MeetingId
  const found = await followPage(visit, meeting)
  const understanding = await understandingOf(visit, found.plan)
  const people = await peopleWithPass(visit, meeting)
  const typists = [...found.replies, ...understanding].map(({ typedBy }) => typedBy)
  const names = await namesOf(visit, [...people, ...typists])
  const say = ask.say(followWords)
  return {
    title: say.title,
    width: 'wide' as const,
    body: FollowPage({
      say,
      follow: found,
      understanding,
      people,
      nameOf: (person) => names.get(person)?.goesBy ?? say.someone,
      mayMark: may(visit, 'mark-clearness', { meeting, family: found.family }).may,
      address: `/w/meetings/${meeting}/follow`,
      back: `/w/meetings/${meeting}`,
      heard: may(visit, 'read-feedback', { meeting }).may ? `/s/meetings/${meeting}/heard` : null,
      onceMore,
      saved: query.get('done') === 'said',
    }),
  }
}

async function mark(ask: Ask) {
  const { visit, params, sent, again, go } = ask
  const meeting = params.meeting as MeetingId
  const { family } = await followPage(visit, meeting)
  permit(visit, 'mark-clearness', { family, meeting })
  const heard = hear(markForm, sent)
  if (!heard.ok) return again(await sheetOf(ask))
  if (!isId(heard.value.understanding)) throw new NotFound()
  await markClearness(visit, meeting, heard.value.understanding, heard.value.mark)
  return go(`/w/meetings/${meeting}/follow?done=said`)
}
