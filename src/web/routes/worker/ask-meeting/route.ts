import { permit } from '../../../../modules/access/index.ts'
import { myFamilies } from '../../../../modules/families/index.ts'
import { askForMeeting } from '../../../../modules/meetings/index.ts'
import { hear } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { linesIn } from '../line-form.ts'
import { asking } from './asking.ts'
import { askMeetingForm, askTyped } from './form.ts'
import { PickPage } from './pick-page.tsx'
import { askMeetingWords } from './words.ts'

export const planMeeting = page({
  address: '/w/meetings/new',
  front: 'worker',
  get: { deed: 'read-board', answer: showAsk },
  post: { deed: 'ask-for-meeting', answer: sendAsk },
})

async function showAsk(ask: Ask) {
  permit(ask.visit, 'read-board')
  const say = ask.say(askMeetingWords)
  if (ask.query.get('family')) return ask.show((await asking(ask)).sheet(null, 'read-board'))
  const families = await myFamilies(ask.visit)
  return ask.show({ title: say.title, body: PickPage({ say, families }) })
}

async function sendAsk(ask: Ask) {
  const { family, people, sheet } = await asking(ask)
  const heard = hear(askMeetingForm(people), ask.sent)
  if (!heard.ok) return ask.again(sheet(heard.typed, 'ask-for-meeting'))
  const bottomLines = linesIn(heard.value)
  const asked = await askForMeeting(ask.visit, { ...heard.value, family, bottomLines })
  if (asked.ok) return ask.go(`/w/meetings/${asked.value}?done=asked`)
  return ask.again(sheet(askTyped(heard.typed, asked.problems), 'ask-for-meeting'))
}
