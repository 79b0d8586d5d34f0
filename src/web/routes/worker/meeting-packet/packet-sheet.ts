import { may } from '../../../../modules/access/index.ts'
import { packetWork } from '../../../../modules/meetings/index.ts'
import { type Typed, untyped } from '../../../kernel/form.ts'
import type { Ask, Sheet } from '../../../kernel/route.ts'
import { meetingIn, meetingPath, meetingTabs } from '../in-meeting.ts'
import { packetWayWords, tabWords } from '../meeting-words.ts'
import { MeetingPacketPage } from './page.tsx'
import { packetWords } from './words.ts'

/** The page on which the packet is made, with what was typed when it has to be looked at again. */
export async function packetSheet(ask: Ask, typed?: Typed): Promise<Sheet> {
  const { visit, voice } = ask
  const work = await packetWork(visit, meetingIn(ask), ...(typed ? (['make-packet'] as const) : []))
  const say = ask.say(packetWords)
  const tab = ask.say(tabWords)
  const path = meetingPath(ask)
  const subject = { meeting: meetingIn(ask), family: work.family }
  const done = (['saved', 'sent'] as const).find((one) => one === ask.query.get('done'))
  const known = work.written ?? {
    whyWeMeet: work.why,
    goingWell: '',
    worries: '',
    howTheDayGoes: say.usualDay,
  }
  const { whyWeMeet, goingWell, worries, howTheDayGoes } = known
  return {
    title: tab.meeting,
    width: 'wide',
    body: MeetingPacketPage({
      say,
      packetWays: ask.say(packetWayWords),
      tabs: meetingTabs(voice, path, 'packet', {
        safety: may(visit, 'read-safety-answers', subject).may,
        set: work.mayMake && may(visit, 'set-meeting', subject).may,
      }),
      back: { href: path, word: tab.back },
      work,
      path,
      done: done ?? null,
      form: ask.mend(typed ?? untyped({ whyWeMeet, goingWell, worries, howTheDayGoes })),
      once: ask.once,
      onceMore: ask.onceMore,
    }),
  }
}
