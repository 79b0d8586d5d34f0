import { readyPage } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { ReadyPage } from './page.tsx'
import { whichWant } from './which-want.ts'
import { readyWords } from './words.ts'

export const meetingReady = page({
  address: '/:l/meeting/:meeting/ready',
  front: 'family',
  get: { deed: 'read-meeting', answer: showReady },
})

async function showReady(ask: Ask) {
  const { visit, params, path, query } = ask
  const ready = await readyPage(visit, params.meeting as MeetingId)
  const say = { ...ask.say(meetingWords), ...ask.say(readyWords) }
  return ask.show({
    title: say.title,
    body: ReadyPage({
      say,
      ready,
      want: say[whichWant(ask)],
      saved: query.get('done') === 'saved',
      address: path,
      back: path.replace(/\/ready$/, ''),
    }),
  })
}
