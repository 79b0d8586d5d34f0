import { permit } from '../../../../modules/access/index.ts'
import {
  askForBreak,
  askToBeRead,
  endFamilyTime,
  livePage,
  passMyTurn,
} from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped, type ValuesOf } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { versionOf } from '../../../kernel/version-of.ts'
import { daySaid, whenSaid } from '../../../kernel/when-said.ts'
import { stageWords, stanceWords } from '../../../words/live-words.ts'
import { pressed } from './form.ts'
import { LiveMeetingPage } from './page.tsx'
import { liveWords } from './words.ts'

export const liveMeeting = page({
  address: '/:l/meeting/:meeting/live',
  front: 'family',
  get: { deed: 'read-live', answer: async (ask) => ask.show(await sheet(ask)) },
  post: { deed: 'read-live', answer: press },
})

type Press = (visit: Ask['visit'], meeting: MeetingId) => Promise<void>

const presses: Record<ValuesOf<typeof pressed>['do'], Press> = {
  pass: passMyTurn,
  read: askToBeRead,
  break: (visit, meeting) => askForBreak(visit, meeting, 'break'),
  'not-safe': (visit, meeting) => askForBreak(visit, meeting, 'not-safe'),
  bell: endFamilyTime,
}

async function press(ask: Ask) {
  const heard = hear(pressed, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed))
  const meeting = ask.params.meeting as MeetingId
  permit(ask.visit, 'read-live', { meeting })
  await presses[heard.value.do](ask.visit, meeting)
  return ask.go(ask.path)
}

async function sheet(ask: Ask, typed: Typed = untyped()) {
  const live = await livePage(ask.visit, ask.params.meeting as MeetingId)
  const { voice, visit, path, query, once } = ask
  const say = ask.say({ ...stageWords, ...stanceWords, ...liveWords })
  const said = { say, stages: ask.say(stageWords), whenSaid: whenSaid(voice, visit.timeZone) }
  const shown = { live, here: path, done: query.has('done'), once, version: versionOf(live) }
  return {
    title: say.title,
    bare: live.now === 'family-alone',
    scripts: ['live-page'],
    body: LiveMeetingPage({ ...said, ...shown, mend: ask.mend(typed), daySaid: daySaid(voice) }),
  }
}
