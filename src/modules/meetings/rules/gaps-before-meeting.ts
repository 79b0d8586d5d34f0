import type { PersonId } from '../../../shared/ids.ts'
import type { CallNote, SafetyStanding } from '../types.ts'

/** Everyone who must be prepared: the parents and the youth who have a chair. */
export interface Preparing {
  readonly mustBePrepared: readonly PersonId[]
  readonly calls: readonly CallNote[]
  readonly safety: readonly SafetyStanding[]
}

/** Who is not prepared yet, and what is missing. */
export interface MeetingGap {
  readonly person: PersonId
  readonly missing: 'talk' | 'safety-question' | 'safety-arrangement'
}

const enoughAttempts = 3
const enoughChannels = 2

/**
 * A meeting is ready when every parent and youth was talked with and asked about safety, or we tried three times in two ways.
 * Source: Practice of preparation: parents and youth first, or attempts logged
 */
export function gapsBeforeMeeting({ mustBePrepared, calls, safety }: Preparing): MeetingGap[] {
  return mustBePrepared.flatMap((person): MeetingGap[] => {
    const ours = calls.filter((call) => call.person === person)
    const said = safety.find((one) => one.person === person)
    if (said && isOpen(said)) return [{ person, missing: 'safety-arrangement' }]
    if (triedEnough(ours) && !ours.some(talked)) return []
    if (!said) return [{ person, missing: ours.some(talked) ? 'safety-question' : 'talk' }]
    return []
  })
}

const talked = (call: CallNote): boolean => call.outcome === 'talked'

const triedEnough = (calls: readonly CallNote[]): boolean =>
  calls.length >= enoughAttempts &&
  new Set(calls.map((call) => call.channel)).size >= enoughChannels

/** Somebody does not feel safe, or wants to talk first, and nothing is arranged yet. */
export const isOpen = ({ answer, arranged }: SafetyStanding): boolean =>
  (answer === 'someone' || answer === 'talk') && !arranged
