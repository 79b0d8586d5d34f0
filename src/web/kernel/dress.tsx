import { renderToString } from 'preact-render-to-string'
import type { Agency, Visit } from '../../modules/access/index.ts'
import { Shell } from '../parts/shell.tsx'
import { houseWords } from '../words/house-words.ts'
import type { FrontRoom } from './front-room.ts'
import type { House } from './house.ts'
import { places } from './places.ts'
import type { Sheet } from './route.ts'
import { type Spoken, speak, type Voice } from './speak.ts'

/** What the shell around a page needs to know of the request. */
export interface Dressing {
  readonly house: House
  readonly agency: Agency
  readonly voice: Voice
  readonly front: FrontRoom
  readonly path: string
  readonly query: URLSearchParams
  readonly textSize: 1 | 2 | 3
  readonly visit: Visit | null
}

/** The weather: a page anybody may have open. */
export const leaveTo = 'https://www.weather.gov/'

/** The whole document for a sheet, doctype and all. */
export function dress(sheet: Sheet, dressing: Dressing): string {
  const { house, agency, voice, front, path, query, visit } = dressing
  const say = speak(houseWords, voice)
  const other = voice.language === 'en' ? 'es' : 'en'
  const here = query.size > 0 ? `${path}?${query}` : path
  const family = front === 'family' || front === 'open' || front === 'door'
  return `<!doctype html>${renderToString(
    <Shell
      language={voice.language}
      title={sheet.title}
      styles={[house.assets.style]}
      scripts={['page', ...(sheet.scripts ?? [])].map((name) => house.assets.script(name))}
      skip={say.skip}
      otherLanguage={{ language: other, word: say.other, href: inLanguage(other, dressing) }}
      leave={family ? { word: say.leave, action: '/leave', to: leaveTo } : undefined}
      textSize={{
        label: say.textSize,
        now: dressing.textSize,
        sizes: [say.small, say.middle, say.large].map((word, i) => ({
          word,
          href: `/size/${i + 1}?back=${encodeURIComponent(here)}`,
        })),
      }}
      nav={
        visit && !sheet.bare
          ? { label: say.places, places: places(visit, front, voice, path) }
          : undefined
      }
      account={
        visit && !sheet.bare && !family ? (
          <Account say={say} language={voice.language} />
        ) : undefined
      }
      band={agency.madeUp ? say.band : undefined}
      help={agency.helpPhone ? { text: <Help say={say} phone={agency.helpPhone} /> } : undefined}
      foot={
        family ? (
          <p class="foot-links">
            <a href={`/${voice.language}/safe`}>{say.safePage}</a>{' '}
            <a href={`/${voice.language}/privacy`}>{say.privacy}</a>{' '}
            <a href={`/${voice.language}/words`}>{say.wordList}</a>
          </p>
        ) : undefined
      }
      width={sheet.width}
      hills={family}
    >
      {sheet.body}
    </Shell>,
  )}`
}

/** Where to call, the number in one piece and ready to be tapped. */
function Help({ say, phone }: { say: Spoken<typeof houseWords>; phone: string }) {
  const [before, after] = say.help({ phone }).split(phone)
  return (
    <>
      {before}
      <a href={`tel:${phone}`}>{phone}</a>
      {after}
    </>
  )
}

/** For staff: their settings, and the way out. */
function Account({ say, language }: { say: Spoken<typeof houseWords>; language: string }) {
  return (
    <>
      <a class="top-link" href="/w/me">
        {say.me}
      </a>
      <form method="post" action={`/out?l=${language}`} class="form-inline">
        <button type="submit" class="top-link">
          {say.out}
        </button>
      </form>
    </>
  )
}

function inLanguage(other: string, { path, query, voice }: Dressing): string {
  const prefix = `/${voice.language}/`
  if (path.startsWith(prefix)) {
    const rest = query.size > 0 ? `?${query}` : ''
    return `/${other}/${path.slice(prefix.length)}${rest}`
  }
  const next = new URLSearchParams(query)
  next.set('l', other)
  return `${path}?${next}`
}
