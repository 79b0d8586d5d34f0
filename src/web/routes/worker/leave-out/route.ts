import type { Deed } from '../../../../modules/access/index.ts'
import { leavePersonOut, noReasons, peopleWork } from '../../../../modules/meetings/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, type Typed, untyped, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingIn, meetingPath, personAt } from '../in-meeting.ts'
import { tabWords } from '../meeting-words.ts'
import { insteadWords, noReasonWords, reasonWords } from '../reason-words.ts'
import { leaveOutForm } from './form.ts'
import { LeaveOutPage } from './page.tsx'
import { leaveOutWords } from './words.ts'

export const leaveOut = page({
  address: '/w/meetings/:meeting/people/:person/leave-out',
  front: 'worker',
  get: {
    deed: 'read-meeting-work',
    answer: async (ask: Ask) => ask.show(await sheet(ask, untyped())),
  },
  post: { deed: 'leave-person-out', answer: doLeaveOut },
})

async function doLeaveOut(ask: Ask) {
  const heard = hear(leaveOutForm, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed, 'leave-person-out'))
  const out = await leavePersonOut(ask.visit, meetingIn(ask), personAt(ask), heard.value)
  if (out.ok) return ask.go(`${meetingPath(ask)}/people?done=saved`)
  return ask.again(await sheet(ask, withProblem(heard.typed, 'because', 'not-a-choice')))
}

async function sheet(ask: Ask, typed: Typed, ...deeds: Deed[]) {
  const work = await peopleWork(ask.visit, meetingIn(ask), ...deeds)
  const seat = work.seats.find(({ person }) => person === personAt(ask))
  if (!work.mayDecide || seat === undefined || seat.state === 'left-out') throw new NotFound()
  const say = ask.say(leaveOutWords)
  const tab = ask.say(tabWords)
  const none = noReasons.find((one) => one === typed.values.because?.[0])
  const form = ask.mend(
    typed,
    none ? { because: { 'not-a-choice': ask.say(insteadWords)[none] } } : {},
  )
  const back = { href: `${meetingPath(ask)}/people`, word: tab.people }
  const { once } = ask
  const who = seat.who.goesBy
  return {
    title: tab.people,
    body: LeaveOutPage({
      say,
      reasons: ask.say(reasonWords),
      noReasonsSaid: ask.say(noReasonWords),
      back,
      who,
      coordinator: work.coordinator,
      form,
      once,
    }),
  }
}
