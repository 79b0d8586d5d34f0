import { may } from '../../../../modules/access/index.ts'
import { meetingPage } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { weekdaySaid, whenSaid } from '../../../kernel/when-said.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { MeetingPage } from './page.tsx'
import { meetingPageWords } from './words.ts'

export const meeting = page({
  address: '/:l/meeting/:meeting',
  front: 'family',
  get: { deed: 'read-meeting', answer: showMeeting },
})

async function showMeeting(ask: Ask) {
  const { visit, voice, params, path, query, language } = ask
  const id = params.meeting as MeetingId
  const found = await meetingPage(visit, id)
  const say = { ...ask.say(meetingWords), ...ask.say(meetingPageWords) }
  const { startsAt, family, minutes } = found
  const title = startsAt
    ? say.title({ day: weekdaySaid(voice, visit.timeZone)(startsAt) })
    : say.titleNoDay
  const when = startsAt
    ? `${whenSaid(voice, visit.timeZone)(startsAt)}, ${say.minutes({ n: minutes })}`
    : say.noDay
  return ask.show({
    title,
    body: MeetingPage({
      say,
      meeting: found,
      title,
      when,
      lee: found.coordinator ?? say.leader,
      guest: visit.facts.passes.some((pass) => pass.meeting === id && pass.role === 'guest'),
      child: visit.facts.memberships.some(
        (one) => one.family === family && one.as === 'child' && !one.youth,
      ),
      mayName: may(visit, 'name-person', { meeting: id, family }).may,
      saved: query.get('done') === 'saved',
      back: `/${language}/meeting`,
      address: path,
    }),
  })
}
