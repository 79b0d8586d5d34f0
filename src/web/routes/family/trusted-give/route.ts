import { inviteTrustedPerson, nameSomebody } from '../../../../modules/meetings/index.ts'
import { normalReach } from '../../../../modules/people/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { againAt } from '../at-meeting.ts'
import { tooLate } from '../too-late.tsx'
import { trustedForm } from '../trusted/form.ts'
import { fillSheet } from '../trusted/sheets.ts'

export const meetingTrustedGive = page({
  address: '/:l/meeting/:meeting/who/trusted/give',
  front: 'family',
  post: { deed: 'invite-trusted-person', answer: give },
})

async function give(ask: Ask) {
  const { visit, path } = ask
  const meeting = ask.params.meeting as MeetingId
  const heard = hear(trustedForm, ask.sent)
  const reach = heard.ok ? normalReach(heard.value.reach) : null
  if (!heard.ok || !reach) {
    const typed = heard.ok ? withProblem(heard.typed, 'reach', 'not-a-choice') : heard.typed
    return againAt(ask, 'invite-trusted-person', () => fillSheet(ask, typed))
  }
  const list = path.replace(/\/trusted\/give$/, '')
  switch (await inviteTrustedPerson(visit, meeting, { ...heard.value, reach })) {
    case 'too-late':
      return tooLate(ask)
    case 'enough':
      return ask.again(await fillSheet(ask, withProblem(heard.typed, '', 'not-a-choice')))
    case 'coordinator-first':
      await nameSomebody(visit, meeting, { ...heard.value, askMeFirst: true })
      return ask.go(`${list}?done=first`)
    default:
      return ask.go(`${list}?done=saved`)
  }
}
