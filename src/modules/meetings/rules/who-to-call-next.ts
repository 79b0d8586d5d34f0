import type { PersonId } from '../../../shared/ids.ts'
import type { Side } from '../types.ts'
import type { BoardRow } from './board-row.ts'

/** What the next call is about. */
export type CallAbout =
  | 'safety'
  | 'first-talk'
  | 'other-time'
  | 'ride'
  | 'pages'
  | 'answer'
  | 'words'

interface Prepared {
  readonly person: PersonId
  readonly side: Side
  readonly talked: boolean
  readonly row: BoardRow
}

type Needs = (one: Prepared) => boolean

/** The most pressing first. */
const reasons: readonly (readonly [CallAbout, Needs])[] = [
  ['safety', ({ row }) => row.safe === 'open'],
  ['first-talk', ({ talked, row }) => row.safe === 'not-asked' && !talked],
  ['other-time', ({ row }) => row.asked === 'other-time'],
  ['safety', ({ row }) => row.safe === 'not-asked'],
  ['ride', ({ row }) => row.ride === 'needed'],
  ['pages', ({ row }) => row.packet === 'to-hand-over'],
  ['answer', ({ row }) => row.asked === 'invited' || row.asked === 'call'],
  ['words', ({ side, row }) => side !== 'professional' && side !== 'neutral' && row.wordsIn === 0],
]

/**
 * The next call goes first to whoever is not safe yet, then to whom nobody has talked with, then to what stands in their way.
 * Source: Preparation of each invited person: one by one, the safety question first
 */
export function whoToCallNext(
  people: readonly Prepared[],
): { readonly person: PersonId; readonly about: CallAbout } | null {
  for (const [about, needs] of reasons) {
    const next = people.find(needs)
    if (next) return { person: next.person, about }
  }
  return null
}
