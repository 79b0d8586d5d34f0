import type { Typed } from '../../../kernel/form.ts'
import type { OpenAsk, Sheet } from '../../../kernel/route.ts'
import { CodePage, SignInPage } from './page.tsx'
import { signInWords } from './words.ts'

/** Where one types a number or an address. */
export function reachSheet(ask: OpenAsk, typed: Typed): Sheet {
  const say = ask.say(signInWords)
  const mend = ask.mend(typed, { reach: { empty: say.reachEmpty } })
  return { title: say.title, body: SignInPage({ say, once: ask.once, mend }) }
}

/** Where one types the code; the mark of what was asked stays in its address. */
export function codeSheet(ask: OpenAsk, typed: Typed): Sheet {
  const say = ask.say(signInWords)
  const mend = ask.mend(typed, { digits: { 'not-a-number': say.codeWrong } })
  const asked = mend.value('asked')
  return {
    title: say.title,
    body: CodePage({
      say,
      action: `/${ask.language}/in/code?asked=${encodeURIComponent(asked)}`,
      lead: say.codeLead,
      asked,
      again: `/${ask.language}/in`,
      once: ask.once,
      mend,
    }),
  }
}
