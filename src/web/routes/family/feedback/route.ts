import { membersOf, permit } from '../../../../modules/access/index.ts'
import { familyAt } from '../../../../modules/meetings/index.ts'
import { namesOf } from '../../../../modules/people/index.ts'
import { giveFeedback, hasGivenFeedback } from '../../../../modules/voice/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { feedbackForm } from './form.ts'
import { FeedbackPage } from './page.tsx'
import { feedbackWords } from './words.ts'

export const meetingFeedback = page({
  address: '/:l/meeting/:meeting/feedback',
  front: 'family',
  get: { deed: 'give-feedback', answer: async (ask) => ask.show(await sheetOf(ask, untyped())) },
  post: { deed: 'give-feedback', answer: sendFeedback },
})

async function sheetOf(ask: Ask, typed: Typed) {
  const { visit, params, language, once } = ask
  const meeting = params.meeting as MeetingId
  const family = familyAt(visit, meeting)
  permit(visit, 'give-feedback', { family, meeting, person: visit.person })
  const given = await hasGivenFeedback(visit, meeting)
  const workers = (await membersOf(visit, [family])).filter(({ as }) => as === 'worker')
  const names = await namesOf(
    visit,
    workers.map(({ person }) => person),
  )
  const say = ask.say(feedbackWords)
  const [worker] = [...names.values()]
  return {
    title: say.tab,
    body: FeedbackPage({
      say,
      who: worker?.goesBy ?? say.theWorker,
      child: visit.facts.memberships.some(
        (one) => one.family === family && one.as === 'child' && !one.youth,
      ),
      given,
      back: `/${language}/meeting/${meeting}/after`,
      once,
      mend: ask.mend(typed),
    }),
  }
}

async function sendFeedback(ask: Ask) {
  const { visit, params, language, sent, again, go } = ask
  const heard = hear(feedbackForm, sent)
  if (!heard.ok) return again(await sheetOf(ask, heard.typed))
  const meeting = params.meeting as MeetingId
  const { change, ...answers } = heard.value
  // Given before is as good as given now: what was said first stays.
  await giveFeedback(visit, { family: familyAt(visit, meeting), meeting }, { answers, change })
  return go(`/${language}/meeting/${meeting}/feedback`)
}
