import type { PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import type { GivenPromise } from '../types.ts'
import { isLate } from './is-late.ts'

type Answer = 'kept' | 'not-kept'

/**
 * Only the one it was made to says whether a promise was kept, and "not kept" waits until it was said
 * to be done or its day has gone by; for a promise to the whole family any parent or youth may say it.
 * Source: docs/decisions/0012
 */
export function answersOpenTo(
  promise: Pick<GivenPromise, 'by' | 'to' | 'state' | 'dueOn'>,
  who: { readonly person: PersonId; readonly speaksForFamily: boolean },
  today: Day,
): readonly Answer[] {
  const { by, to, state } = promise
  const isMine = to === null ? who.speaksForFamily : to === who.person
  const open = state === 'made' || state === 'stuck' || state === 'done'
  if (!isMine || by === who.person || !open) return []
  return state === 'done' || isLate(promise, today) ? ['kept', 'not-kept'] : ['kept']
}
