import { permit } from '../../../../modules/access/index.ts'
import { askForMeetingAsFamily, namesInLines } from '../../../../modules/meetings/index.ts'
import { hear, type Typed, untyped, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { askForm, askProblem } from './form.ts'
import { askSheet, familiesToAskFor } from './sheet.ts'

export const askAsFamily = page({
  address: '/:l/meeting/ask',
  front: 'family',
  get: { deed: 'read-meetings', answer: async (ask) => ask.show(await askSheet(ask, untyped())) },
  post: { deed: 'ask-for-meeting-as-family', answer: sendAsk },
})

async function sendAsk(ask: Ask) {
  const mine = familiesToAskFor(ask)
  const heard = hear(askForm(mine), ask.sent)
  if (!heard.ok) return again(ask, heard.typed)
  const { about, byWhen, whenWhere: whenAndWhere } = heard.value
  const family = heard.value.family ?? (mine.length === 1 ? mine[0] : undefined)
  if (!family) return again(ask, withProblem(heard.typed, 'family', 'empty'))
  const wrong = askProblem(heard.value, ask.visit.today)
  if (wrong) return again(ask, withProblem(heard.typed, wrong.field, wrong.problem))
  const who = namesInLines(heard.value.who)
  await askForMeetingAsFamily(ask.visit, { family, about, who, byWhen, whenAndWhere })
  return ask.go(`/${ask.language}/meeting?done=asked`)
}

async function again(ask: Ask, typed: Typed) {
  for (const family of familiesToAskFor(ask)) {
    permit(ask.visit, 'ask-for-meeting-as-family', { family })
  }
  return ask.again(await askSheet(ask, typed))
}
