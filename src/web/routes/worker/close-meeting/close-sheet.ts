import type { ClosePage as Shown } from '../../../../modules/meetings/index.ts'
import { type Typed, untyped } from '../../../kernel/form.ts'
import type { Ask, Sheet } from '../../../kernel/route.ts'
import { daySaid } from '../../../kernel/when-said.ts'
import { stanceWords } from '../../../words/live-words.ts'
import { metOf, whyOf } from './form.ts'
import { ClosePage } from './page.tsx'
import { closeWords } from './words.ts'

/** The page on which a meeting is closed, with what was typed when it has to be looked at again. */
export function closeSheet(ask: Ask, shown: Shown, typed?: Typed): Sheet {
  const say = ask.say({ ...closeWords, ...stanceWords })
  const known = shown.bottomLines.flatMap((line) => [
    [metOf(line), line.met ?? ''],
    [whyOf(line), line.notYetBecause],
  ])
  const noWhy = shown.bottomLines.map((line) => [whyOf(line), { empty: say.noWhy }])
  return {
    title: say.title,
    body: ClosePage({
      say,
      shown,
      once: ask.once,
      daySaid: daySaid(ask.voice),
      mend: ask.mend(typed ?? untyped(Object.fromEntries(known)), {
        '': { 'not-a-choice': say.openLead },
        nextOn: { 'not-a-choice': say.passed },
        ifWrong: { 'too-long': say.tooMany },
        ...Object.fromEntries(noWhy),
      }),
    }),
  }
}
