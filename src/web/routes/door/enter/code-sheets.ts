import type { Typed } from '../../../kernel/form.ts'
import type { DoorAsk, Sheet } from '../../../kernel/route.ts'
import { behindLink } from '../behind-link.ts'
import { CodePage } from '../sign-in/page.tsx'
import { signInWords } from '../sign-in/words.ts'

/** The page on which the code behind a link is typed. It keeps its mark and its language in its own address. */
export async function codeSheets(ask: DoorAsk) {
  const { link, keep } = await behindLink(ask)
  const say = ask.say(signInWords)
  return (typed: Typed): Sheet => {
    const mend = ask.mend(typed, { digits: { 'not-a-number': say.codeWrong } })
    const asked = mend.value('asked')
    const mark = new URLSearchParams({ asked })
    if (ask.language !== 'en') mark.set('l', ask.language)
    const places = { action: `${link}/code?${mark}`, again: `${link}/enter${keep}` }
    const lead = say.codeByLink
    return {
      title: say.title,
      body: CodePage({ say, ...places, lead, asked, once: ask.once, mend }),
    }
  }
}
