import { chooseWay, meetingPage, waysToTakePart } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { againAt } from '../at-meeting.ts'
import { tooLate } from '../too-late.tsx'
import { wayForm } from './form.ts'
import { WayPage } from './page.tsx'
import { wayWords } from './words.ts'

export const meetingWay = page({
  address: '/:l/meeting/:meeting/way',
  front: 'family',
  get: { deed: 'read-meeting', answer: async (ask) => ask.show(await sheet(ask)) },
  post: { deed: 'answer-invitation', answer: sendWay },
})

async function sendWay(ask: Ask) {
  const { visit, params, path } = ask
  const heard = hear(wayForm(ways(ask)), ask.sent)
  if (!heard.ok) return againAt(ask, 'answer-invitation', () => sheet(ask, heard.typed))
  const outcome = await chooseWay(visit, params.meeting as MeetingId, heard.value.way)
  if (!outcome.ok) return tooLate(ask)
  return ask.go(`${path.replace(/\/way$/, '')}?done=saved`)
}

/** A child has ways of their own; the visitor's own family tells. */
const ways = ({ visit, params }: Ask) => {
  const pass = visit.facts.passes.find((one) => one.meeting === params.meeting)
  const child = visit.facts.memberships.some(
    ({ family, as }) => as === 'child' && family === pass?.family,
  )
  return waysToTakePart(child)
}

async function sheet(ask: Ask, typed?: Typed) {
  const { visit, params, path, query, once } = ask
  const { mine, coordinator } = await meetingPage(visit, params.meeting as MeetingId)
  const say = { ...ask.say(meetingWords), ...ask.say(wayWords) }
  const away = mine?.answer === 'no'
  const mend = ask.mend(typed ?? untyped(mine && !away ? { way: mine.way } : {}))
  const body = WayPage({
    say,
    ways: ways(ask).filter((way) => !away || way !== 'room'),
    lee: coordinator ?? say.leader,
    away,
    saved: query.get('done') === 'saved',
    back: path.replace(/\/way$/, ''),
    mend,
    once,
  })
  return { title: say.title, body }
}
