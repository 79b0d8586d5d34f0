import { may, type Visit } from '../../modules/access/index.ts'
import type { GlyphName } from '../parts/glyph.tsx'
import { houseWords } from '../words/house-words.ts'
import type { FrontRoom } from './front-room.ts'
import { speak, type Voice } from './speak.ts'

interface Place {
  readonly icon: GlyphName
  readonly word: string
  readonly href: string
  readonly current: boolean
}

/** At most five places of a front room, and a guest's one meeting; the longest address that leads here is the current one. */
export function places(visit: Visit, front: FrontRoom, voice: Voice, path: string): Place[] {
  const say = speak(houseWords, voice)
  const l = `/${voice.language}`
  const onlyMeeting = visit.onlyMeeting && `${l}/meeting/${visit.onlyMeeting}`
  const rows: readonly (readonly [GlyphName, string, string])[] = onlyMeeting
    ? [
        ['table', say.meeting, onlyMeeting],
        ['person', say.me, `${l}/me`],
      ]
    : front === 'family'
      ? [
          ['home', say.home, `${l}/home`],
          ['table', say.meeting, `${l}/meeting`],
          ['paper', say.plan, `${l}/plan`],
          ['check', say.promises, `${l}/promises`],
          ['person', say.me, `${l}/me`],
        ]
      : [
          ['home', say.today, '/w'],
          ['people', say.families, '/w/families'],
          ['table', say.meetings, '/w/meetings'],
          ['check', say.promises, '/w/promises'],
          ...(may(visit, 'read-waiting-on-us').may
            ? ([['clock', say.waiting, '/s']] as const)
            : []),
        ]
  const here = rows
    .map(([, , href]) => href)
    .filter((href) => path === href || (href !== '/w' && path.startsWith(`${href}/`)))
    .sort((a, b) => b.length - a.length)[0]
  return rows.map(([icon, word, href]) => ({ icon, word, href, current: href === here }))
}
