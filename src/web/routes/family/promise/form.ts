import type { PromiseTurn } from '../../../../modules/promises/index.ts'
import { day, hear, oneOf, someWords, words } from '../../../kernel/form.ts'

/** What can be done on the page of a promise; each has its own fields. */
const forms = {
  right: {},
  correct: { willDo: words(500), dueOn: day, help: someWords(500) },
  done: {},
  stuck: { stuck: words(2000) },
  move: { newDay: day, why: words(2000) },
  'take-back': { whyBack: words(2000) },
  confirm: { kept: oneOf(['kept', 'not-kept']), said: someWords(2000) },
} as const

export type Turn = keyof typeof forms

/** Which of them are sent to which address of the page. */
export const turnsOf = {
  'read-back-promise': ['right', 'correct'],
  'carry-promise': ['done', 'stuck', 'move', 'take-back'],
  'confirm-promise': ['confirm'],
} as const satisfies Record<PromiseTurn, readonly Turn[]>

/** Hears the one form that was sent; which one it is, is in `turn`. */
export function hearTurn(deed: PromiseTurn, sent: URLSearchParams) {
  const turns: readonly Turn[] = turnsOf[deed]
  const turn = turns.find((one) => one === sent.get('turn'))
  const which = { turn: oneOf(turns) }
  switch (turn) {
    case 'correct':
      return { turn, heard: hear({ ...which, ...forms.correct }, sent) } as const
    case 'stuck':
      return { turn, heard: hear({ ...which, ...forms.stuck }, sent) } as const
    case 'move':
      return { turn, heard: hear({ ...which, ...forms.move }, sent) } as const
    case 'take-back':
      return { turn, heard: hear({ ...which, ...forms['take-back'] }, sent) } as const
    case 'confirm':
      return { turn, heard: hear({ ...which, ...forms.confirm }, sent) } as const
    case 'right':
    case 'done':
      return { turn, heard: hear(which, sent) } as const
    default:
      return { turn: 'none', heard: hear(which, sent) } as const
  }
}
