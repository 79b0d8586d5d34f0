import { safetyWork } from '../../../../modules/meetings/index.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath, meetingTabs } from '../in-meeting.ts'
import { tabWords, wayWords } from '../meeting-words.ts'
import { MeetingSafetyPage } from './page.tsx'
import { safetyWords } from './words.ts'

export const staffSafety = page({
  address: '/w/meetings/:meeting/safety',
  front: 'worker',
  get: { deed: 'read-safety-answers', answer: showSafety },
})

async function showSafety(ask: Ask) {
  const { said, mayChange } = await safetyWork(ask.visit, meetingIn(ask))
  const tab = ask.say(tabWords)
  const path = meetingPath(ask)
  return ask.show({
    title: tab.meeting,
    body: MeetingSafetyPage({
      say: ask.say(safetyWords),
      ways: ask.say(wayWords),
      tabs: meetingTabs(ask.voice, path, 'safety', { safety: true, set: mayChange }),
      back: { href: path, word: tab.back },
      said,
      saved: ask.query.get('done') === 'arranged',
      mayChange,
      path,
    }),
  })
}
