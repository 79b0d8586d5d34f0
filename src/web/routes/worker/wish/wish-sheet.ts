import type { Deed } from '../../../../modules/access/index.ts'
import { peopleWork } from '../../../../modules/meetings/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import type { Typed } from '../../../kernel/form.ts'
import type { Ask, Sheet } from '../../../kernel/route.ts'
import { meetingIn, meetingPath } from '../in-meeting.ts'
import { tabWords } from '../meeting-words.ts'
import { WishPage } from './page.tsx'
import { wishWords } from './words.ts'

/** A name that waits for an answer and the page that shows it; asks for the deed of its forms too. */
export async function wishSheet(ask: Ask, ...deeds: Deed[]) {
  const { wishes, circle, mayDecide } = await peopleWork(ask.visit, meetingIn(ask), ...deeds)
  const wish = wishes.find(({ id }) => id === ask.params.wish)
  if (!wish || !mayDecide) throw new NotFound()
  const say = ask.say(wishWords)
  const tab = ask.say(tabWords)
  const who = wish.namedBy
  const sheet = (typed: Typed): Sheet => ({
    title: tab.people,
    body: WishPage({
      say,
      back: { href: `${meetingPath(ask)}/people`, word: tab.people },
      wish,
      circle,
      form: ask.mend(typed, {
        tie: { empty: say.tieMissing },
        asked: { empty: say.askedMissing({ who }) },
      }),
      once: ask.once,
    }),
  })
  return { wish, circle, sheet }
}
