import { answerInvitation, meetingPage } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { whenSaid } from '../../../kernel/when-said.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { againAt } from '../at-meeting.ts'
import { tooLate } from '../too-late.tsx'
import { comeForm } from './form.ts'
import { ComePage } from './page.tsx'
import { comeWords } from './words.ts'

export const meetingCome = page({
  address: '/:l/meeting/:meeting/come',
  front: 'family',
  get: { deed: 'read-meeting', answer: async (ask) => ask.show(await sheet(ask)) },
  post: { deed: 'answer-invitation', answer: sendAnswer },
})

async function sendAnswer(ask: Ask) {
  const { visit, params, path } = ask
  const heard = hear(comeForm, ask.sent)
  if (!heard.ok) return againAt(ask, 'answer-invitation', () => sheet(ask, heard.typed))
  const { answer, betterTime, help } = heard.value
  const outcome = await answerInvitation(visit, params.meeting as MeetingId, {
    answer,
    betterTime,
    needsRide: help.includes('ride'),
    needsChildCare: help.includes('child-care'),
    needsCallCost: help.includes('call-cost'),
  })
  if (!outcome.ok) return tooLate(ask)
  const meeting = path.replace(/\/come$/, '')
  return ask.go(answer === 'no' ? `${meeting}/way?done=saved` : `${meeting}?done=saved`)
}

async function sheet(ask: Ask, typed?: Typed) {
  const { visit, params, path, once } = ask
  const { mine, startsAt, place, coordinator } = await meetingPage(
    visit,
    params.meeting as MeetingId,
  )
  const say = { ...ask.say(meetingWords), ...ask.say(comeWords) }
  const help = [
    ...(mine?.needsRide ? ['ride'] : []),
    ...(mine?.needsChildCare ? ['child-care'] : []),
    ...(mine?.needsCallCost ? ['call-cost'] : []),
  ]
  const known = { answer: mine?.answer ?? '', betterTime: mine?.betterTime ?? '', help }
  const mend = ask.mend(typed ?? untyped(known))
  const when = startsAt ? whenSaid(ask.voice, visit.timeZone)(startsAt) : say.noDay
  const lee = coordinator ?? say.leader
  const back = path.replace(/\/come$/, '')
  const where = place || say.noPlace
  return { title: say.title, body: ComePage({ say, when, where, lee, back, mend, once }) }
}
