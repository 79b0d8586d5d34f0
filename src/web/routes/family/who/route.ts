import { takeBackName, whoPage } from '../../../../modules/meetings/index.ts'
import { initialsOf } from '../../../../modules/people/index.ts'
import { isId, type MeetingId } from '../../../../shared/ids.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { turnForm } from './form.ts'
import { WhoPage } from './page.tsx'
import { whoWords } from './words.ts'

export const meetingWho = page({
  address: '/:l/meeting/:meeting/who',
  front: 'family',
  get: { deed: 'read-meeting', answer: showWho },
  post: { deed: 'name-person', answer: turn },
})

async function showWho(ask: Ask) {
  const { visit, params, path, query, once } = ask
  const lists = await whoPage(visit, params.meeting as MeetingId)
  const say = { ...ask.say(meetingWords), ...ask.say(whoWords) }
  const notices: Record<string, string> = {
    saved: say.saved,
    ended: say.trustEnded,
    first: say.leeFirst,
  }
  const body = WhoPage({
    say,
    lists,
    initialsOf,
    undo: lists.wishes.find(({ id, state }) => state === 'taken-back' && id === query.get('undo')),
    notice: notices[query.get('done') ?? ''],
    address: path,
    back: path.replace(/\/who$/, ''),
    once,
  })
  return ask.show({ title: say.title, body })
}

/** Only buttons send this form; what they cannot send is not there. */
async function turn({ visit, params, path, sent, go }: Ask) {
  const heard = hear(turnForm, sent)
  if (!heard.ok || !isId(heard.value.wish)) throw new NotFound()
  const { wish, turn } = heard.value
  await takeBackName(visit, params.meeting as MeetingId, wish, turn)
  return go(turn === 'take-back' ? `${path}?undo=${wish}` : `${path}?done=saved`)
}
