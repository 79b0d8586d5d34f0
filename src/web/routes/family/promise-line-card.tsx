import type { ComponentChildren } from 'preact'
import type { PromiseLine, Standing } from '../../../modules/promises/index.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import type { Spoken } from '../../kernel/speak.ts'
import { PromiseCard } from '../../parts/promise-card.tsx'
import type { StatusLook } from '../../parts/status-word.tsx'
import type { promiseWords } from '../../words/promise-words.ts'
import { Promised } from './promised.tsx'

/** What is needed to say a promise to somebody. */
export interface Saying {
  say: Spoken<typeof promiseWords>
  names: ReadonlyMap<PersonId, { goesBy: string; initials: string }>
  me: PersonId
  daySaid: (day: Day) => string
}

export interface PromiseLineCardProps extends Saying {
  line: PromiseLine
  href?: string | undefined
  level?: 2 | 3 | undefined
  children?: ComponentChildren
}

/** The same look for what the agency and what the family promised; nothing here is an alarm. */
export const standingLooks: Readonly<Record<Standing, StatusLook>> = {
  'to-read-back': 'waiting',
  'to-do': 'not-started',
  'due-soon': 'under-way',
  late: 'waiting',
  stuck: 'waiting',
  'done-waiting': 'waiting',
  kept: 'done',
  'not-kept': 'closed',
  'taken-back': 'closed',
}

/** What somebody goes by, or a word where they may not be known. */
export const nameOf = ({ say, names, me }: Saying, person: PersonId): string =>
  person === me ? say.you : (names.get(person)?.goesBy ?? say.someone)

/** For whom a promise is, in words. */
export function forWhom(saying: Saying, to: PersonId | null): string {
  if (to === null) return saying.say.forFamily
  return to === saying.me ? saying.say.forYou : saying.say.forWhom({ who: nameOf(saying, to) })
}

/** One promise: who, what they will do, for whom, by when, with what help. */
export function PromiseLineCard(props: PromiseLineCardProps) {
  const { line, href, level, children, ...saying } = props
  const { say, names, daySaid } = saying
  const moved = line.last?.newDueOn ?? null
  return (
    <PromiseCard
      who={nameOf(saying, line.by)}
      initials={names.get(line.by)?.initials ?? '–'}
      will={
        <>
          <Promised say={say} willDo={line.willDo} />
          <span class="promise-for">{forWhom(saying, line.to)}</span>
        </>
      }
      by={say.by({ day: daySaid(line.dueOn) })}
      help={line.help ? say.help({ help: line.help }) : undefined}
      status={{ look: standingLooks[line.standing], word: say[line.standing] }}
      href={href}
      level={level}
    >
      {line.last && (line.standing === 'late' || line.standing === 'stuck') ? (
        <p class="hint">
          {line.last.words}
          {moved ? ` ${say.newDay({ day: daySaid(moved) })}` : ''}
        </p>
      ) : null}
      {children}
    </PromiseCard>
  )
}
