import { nameSomebody, whoPage } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { againAt } from '../at-meeting.ts'
import { tooLate } from '../too-late.tsx'
import { whoAddForm } from './form.ts'
import { WhoAddPage } from './page.tsx'
import { whoAddWords } from './words.ts'

export const meetingWhoAdd = page({
  address: '/:l/meeting/:meeting/who/add',
  front: 'family',
  get: { deed: 'read-meeting', answer: async (ask) => ask.show(await sheet(ask, untyped())) },
  post: { deed: 'name-person', answer: addSomebody },
})

async function addSomebody(ask: Ask) {
  const heard = hear(whoAddForm, ask.sent)
  if (!heard.ok) return againAt(ask, 'name-person', () => sheet(ask, heard.typed))
  const outcome = await nameSomebody(ask.visit, ask.params.meeting as MeetingId, heard.value)
  return outcome.ok ? ask.go(`${listOf(ask)}?done=saved`) : tooLate(ask)
}

const listOf = ({ path }: Ask) => path.replace(/\/add$/, '')

async function sheet(ask: Ask, typed: Typed) {
  const { coordinator } = await whoPage(ask.visit, ask.params.meeting as MeetingId)
  const say = { ...ask.say(meetingWords), ...ask.say(whoAddWords) }
  const lee = coordinator ?? say.leader
  const mend = ask.mend(typed)
  const { once } = ask
  return { title: say.title, body: WhoAddPage({ say, lee, back: listOf(ask), mend, once }) }
}
