import { may } from '../../../../modules/access/index.ts'
import { closedDoors, myMeetings } from '../../../../modules/meetings/index.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { whenSaid } from '../../../kernel/when-said.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { MeetingsPage } from './page.tsx'
import { meetingsWords } from './words.ts'

export const meetings = page({
  address: '/:l/meeting',
  front: 'family',
  get: { deed: 'read-meetings', answer: showMeetings },
})

async function showMeetings(ask: Ask) {
  const { visit, voice, path, query } = ask
  const found = await myMeetings(visit)
  const closed = await closedDoors(visit)
  const say = { ...ask.say(meetingWords), ...ask.say(meetingsWords) }
  return ask.show({
    title: say.title,
    body: MeetingsPage({
      say,
      meetings: found,
      closed: closed.map(({ meeting }) => meeting),
      address: path,
      mayAsk: visit.facts.memberships.some(
        ({ family }) => may(visit, 'ask-for-meeting-as-family', { family }).may,
      ),
      justAsked: query.get('done') === 'asked',
      whenSaid: whenSaid(voice, visit.timeZone),
    }),
  })
}
