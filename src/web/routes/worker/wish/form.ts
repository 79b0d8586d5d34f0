import type { PersonId } from '../../../../shared/ids.ts'
import { oneOf, someWords, tick, words } from '../../../kernel/form.ts'

/** Somebody new, and in which capacity. */
export const newPeople = ['new-kin', 'new-caregiver', 'new-provider'] as const

export const seatWishForm = (circle: readonly PersonId[]) => ({
  do: oneOf(['seat']),
  who: oneOf<PersonId | (typeof newPeople)[number]>([...newPeople, ...circle]),
  tie: someWords(120),
  asked: tick,
})

export const answerWishForm = { do: oneOf(['answer']), words: words(500) }
