import { type Deed, may } from '../../../../modules/access/index.ts'
import { devicesOf } from '../../../../modules/doors/index.ts'
import { peopleWork } from '../../../../modules/meetings/index.ts'
import type { Typed } from '../../../kernel/form.ts'
import type { Ask, Sheet } from '../../../kernel/route.ts'
import { capacityWords } from '../../../words/circle-words.ts'
import { meetingIn, meetingPath, meetingTabs } from '../in-meeting.ts'
import { tabWords } from '../meeting-words.ts'
import { reasonWords } from '../reason-words.ts'
import { MeetingPeoplePage } from './page.tsx'
import { peopleWords } from './words.ts'

/** The people of a meeting and the page that shows them; asks for the deeds of its form too. */
export async function peopleSheet(ask: Ask, ...deeds: Deed[]) {
  const { visit, voice, once } = ask
  const work = await peopleWork(visit, meetingIn(ask), ...deeds)
  const devices = await devicesOf(visit, meetingIn(ask))
  const say = ask.say(peopleWords)
  const path = meetingPath(ask)
  const subject = { meeting: meetingIn(ask), family: work.family }
  const safety = may(visit, 'read-safety-answers', subject).may
  const set = work.mayAdd && may(visit, 'set-meeting', subject).may
  const sheet = (typed: Typed): Sheet => ({
    title: say.title,
    body: MeetingPeoplePage({
      say,
      capacities: ask.say(capacityWords),
      reasons: ask.say(reasonWords),
      tabs: meetingTabs(voice, path, 'people', { safety, set }),
      back: { href: path, word: ask.say(tabWords).back },
      work,
      devices,
      path,
      saved: ask.query.get('done') === 'saved',
      form: ask.mend(typed, { people: { empty: say.nobodyPicked } }),
      once,
    }),
  })
  return { work, sheet }
}
