import { prepareWords, wordParts } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { againAt } from '../at-meeting.ts'
import { tooLate } from '../too-late.tsx'
import { readyPartForm } from './form.ts'
import { partSheet } from './sheet.ts'
import { cardsFor, cardWords } from './words.ts'

export const meetingReadyPart = page({
  address: '/:l/meeting/:meeting/ready/:part',
  front: 'family',
  get: { deed: 'read-meeting', answer: async (ask) => ask.show(await partSheet(ask, partOf(ask))) },
  post: { deed: 'prepare-words', answer: saveWords },
})

function partOf({ params }: Ask) {
  const part = wordParts.find((one) => one === params.part)
  if (!part) throw new NotFound()
  return part
}

async function saveWords(ask: Ask) {
  const part = partOf(ask)
  const heard = hear(readyPartForm(cardsFor(part)), ask.sent)
  const again = (typed = heard.typed) =>
    againAt(ask, 'prepare-words', () => partSheet(ask, part, typed))
  if (!heard.ok) return again()
  const { audience, cards, readAloud } = heard.value
  const say = ask.say(cardWords)
  const words = [...cards.map((card) => say[card]), heard.value.words].filter(Boolean).join('\n')
  if (words === '') return again(withProblem(heard.typed, 'words', 'empty'))
  const outcome = await prepareWords(ask.visit, ask.params.meeting as MeetingId, {
    part,
    words,
    audience,
    readAloud,
  })
  if (outcome.ok) return ask.go(`${ask.path.replace(/\/[a-z]+$/, '')}?done=saved`)
  return outcome.problems.includes('too-late')
    ? tooLate(ask)
    : again(withProblem(heard.typed, 'readAloud', 'not-a-choice'))
}
