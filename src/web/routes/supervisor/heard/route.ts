import { feedbackOf } from '../../../../modules/voice/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { HeardPage } from './page.tsx'
import { heardWords } from './words.ts'

export const heard = page({
  address: '/s/meetings/:meeting/heard',
  front: 'supervisor',
  get: { deed: 'read-feedback', answer: showHeard },
})

async function showHeard(ask: Ask) {
  const { visit, params } = ask
  const meeting = params.meeting as MeetingId
  const found = await feedbackOf(visit, meeting)
  const say = ask.say(heardWords)
  return ask.show({
    title: say.title,
    width: 'wide',
    body: HeardPage({ say, heard: found, back: `/w/meetings/${meeting}/follow` }),
  })
}
