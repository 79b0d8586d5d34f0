import { endSessionsOf, may, mySessions, permit, speakIn } from '../../modules/access/index.ts'
import { chooseLanguage, contactsOf } from '../../modules/people/index.ts'
import { momentOn } from '../../shared/time.ts'
import { hear, oneOf, type Typed, untyped } from '../kernel/form.ts'
import type { Answer, Ask, Sheet } from '../kernel/route.ts'
import type { Language } from '../kernel/speak.ts'
import { timeSaid, whenSaid } from '../kernel/when-said.ts'
import { channelWords } from '../words/circle-words.ts'
import { MePage } from './family/me/page.tsx'
import { meWords } from './family/me/words.ts'

const languageForm = { language: oneOf(['en', 'es']) }

/** A person's own settings, the same for families and staff; `address` is where the page stands. */
export async function meSheet(ask: Ask, address: string, typed?: Typed): Promise<Sheet> {
  const { visit, voice, agency, language, onceMore } = ask
  const { timeZone, today } = visit
  permit(visit, 'read-own-settings', { person: visit.person })
  const say = ask.say(meWords)
  const here = visit.onlyMeeting
  return {
    title: say.title,
    body: MePage({
      say,
      channels: ask.say(channelWords),
      contacts: await contactsOf(visit, {
        person: visit.person,
        ...(here ? { meeting: here } : {}),
      }),
      sessions: await mySessions(visit),
      language,
      isStaff: visit.facts.staffRoles.length > 0,
      mayChange: may(visit, 'change-own-settings', { person: visit.person }).may,
      mend: ask.mend(typed ?? untyped({ language })),
      address,
      helpPhone: agency.helpPhone,
      done: ask.query.get('done') === 'language',
      onceMore,
      whenSaid: whenSaid(voice, timeZone),
      clockSaid: (time) => timeSaid(voice, timeZone)(momentOn(timeZone, today, time)),
    }),
  }
}

/** Ends every sign-in of the visitor; `/:l/start` is where they find themselves. */
export async function signOutEverywhere({ visit, go, language }: Ask) {
  permit(visit, 'sign-out-everywhere', { person: visit.person })
  await endSessionsOf(visit)
  return go(`/${language}/start`, null)
}

/** Whoever asks for the language form by itself, as the links of a page shown again do, finds the settings. */
export function backToSettings({ visit, go }: Ask, address: string): Answer {
  permit(visit, 'read-own-settings', { person: visit.person })
  return go(address)
}

/** Keeps the language a person picked, for their messages and for this sign-in, and shows the page in it. */
export async function keepLanguage(
  ask: Ask,
  addressIn: (language: Language) => string,
): Promise<Answer> {
  const { visit, token, sent } = ask
  permit(visit, 'change-own-settings', { person: visit.person })
  const heard = hear(languageForm, sent)
  if (!heard.ok) return ask.again(await meSheet(ask, addressIn(ask.language), heard.typed))
  const { language } = heard.value
  await chooseLanguage(visit, language)
  await speakIn(visit, token, language)
  return ask.go(`${addressIn(language)}?done=language`)
}
