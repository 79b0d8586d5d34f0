import type { Coming, SafetyStanding, Seat, WordPart } from '../types.ts'
import { isOpen } from './gaps-before-meeting.ts'

/** Everything the board knows of one chair. */
export interface Chair {
  readonly seat: Pick<Seat, 'person' | 'side' | 'state'>
  readonly coming: Pick<
    Coming,
    'answer' | 'needsRide' | 'rideArranged' | 'packetWay' | 'packetGivenAt'
  >
  readonly safety: SafetyStanding | undefined
  /** The parts somebody has words for. */
  readonly words: readonly WordPart[]
  readonly packetSent: boolean
}

export interface BoardRow {
  readonly asked: 'not-yet' | 'invited' | 'yes' | 'call' | 'other-time' | 'no'
  readonly safe: 'not-asked' | 'open' | 'done' | 'not-needed'
  readonly ride: 'none' | 'needed' | 'set'
  readonly wordsIn: number
  readonly packet: 'not-yet' | 'sent' | 'to-hand-over' | 'given'
}

/**
 * One row of the board says of each person whether they were asked, feel safe, have a ride, sent words and have the pages.
 * Source: Preparation of each invited person
 */
export function boardRow({ seat, coming, safety, words, packetSent }: Chair): BoardRow {
  const isAsked = seat.side === 'family' || seat.side === 'child' || safety !== undefined
  return {
    asked: coming.answer ?? (seat.state === 'invited' ? 'invited' : 'not-yet'),
    safe: safety ? (isOpen(safety) ? 'open' : 'done') : isAsked ? 'not-asked' : 'not-needed',
    ride: coming.needsRide ? (coming.rideArranged ? 'set' : 'needed') : 'none',
    wordsIn: new Set(words).size,
    packet: packetOf(coming, packetSent),
  }
}

function packetOf(coming: Chair['coming'], sent: boolean): BoardRow['packet'] {
  if (coming.packetGivenAt !== null) return 'given'
  if (!sent) return 'not-yet'
  return coming.packetWay === 'mail' || coming.packetWay === 'print' ? 'to-hand-over' : 'sent'
}
