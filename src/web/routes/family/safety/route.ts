import { answerSafetyQuestion, meetingPage } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { againAt } from '../at-meeting.ts'
import { tooLate } from '../too-late.tsx'
import { safetyForm } from './form.ts'
import { SafetyPage } from './page.tsx'
import { safetyWords } from './words.ts'

export const safetyQuestion = page({
  address: '/:l/meeting/:meeting/safety',
  front: 'family',
  get: { deed: 'read-meeting', answer: async (ask) => ask.show(await sheet(ask, untyped())) },
  post: { deed: 'answer-safety-question', answer: sendAnswer },
})

async function sendAnswer(ask: Ask) {
  const heard = hear(safetyForm, ask.sent)
  if (!heard.ok) return againAt(ask, 'answer-safety-question', () => sheet(ask, heard.typed))
  const meeting = ask.params.meeting as MeetingId
  const outcome = await answerSafetyQuestion(ask.visit, meeting, heard.value)
  return outcome.ok ? ask.go(`${meetingOf(ask)}?done=saved`) : tooLate(ask)
}

const meetingOf = ({ path }: Ask) => path.replace(/\/safety$/, '')

async function sheet(ask: Ask, typed: Typed) {
  const found = await meetingPage(ask.visit, ask.params.meeting as MeetingId)
  const say = { ...ask.say(meetingWords), ...ask.say(safetyWords) }
  const body = SafetyPage({
    say,
    lee: found.coordinator ?? say.leader,
    answered: found.safetyAnswered,
    back: meetingOf(ask),
    mend: ask.mend(typed),
    once: ask.once,
  })
  return { title: say.tab, body }
}
