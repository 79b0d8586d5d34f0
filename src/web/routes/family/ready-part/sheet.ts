import {
  firstAudience,
  readyPage,
  type WordAudience,
  type WordPart,
} from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { type Typed, untyped } from '../../../kernel/form.ts'
import type { Ask, Sheet } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { whichWant } from '../ready/which-want.ts'
import { readyWords } from '../ready/words.ts'
import { ReadyPartPage } from './page.tsx'
import { cardsFor, cardWords, readyPartWords } from './words.ts'

/** One task with the visitor's own words in it, or as it was typed. */
export async function partSheet(ask: Ask, part: WordPart, typed?: Typed): Promise<Sheet> {
  const { visit, params, path, once } = ask
  const { tasks, coordinator } = await readyPage(visit, params.meeting as MeetingId)
  const task = tasks.find((one) => one.part === part)
  const say = { ...ask.say(meetingWords), ...ask.say(readyPartWords) }
  const titles = ask.say(readyWords)
  const cards = ask.say(cardWords)
  const known = untyped({
    audience: task?.audience ?? firstAudience(part),
    words: task?.words ?? '',
    readAloud: task?.readAloud ? 'yes' : [],
  })
  const mend = ask.mend(typed ?? known, {
    words: { empty: say.nothing },
    readAloud: { 'not-a-choice': say.onlyMeAloud },
  })
  const body = ReadyPartPage({
    say,
    title: part === 'want' ? titles[whichWant(ask)] : titles[part],
    cards: cardsFor(part).map((value) => ({ value, label: cards[value] })),
    audience: asAudience(mend.value('audience')),
    lee: coordinator ?? say.leader,
    again: task?.standing === 'done',
    back: path.replace(/\/[a-z]+$/, ''),
    mend,
    once,
  })
  return { title: titles.title, body }
}

const asAudience = (typed: string): WordAudience =>
  typed === 'only-me' || typed === 'meeting' ? typed : 'coordinator'
