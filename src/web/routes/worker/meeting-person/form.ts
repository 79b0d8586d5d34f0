import { firstAudience, type LoggedCall } from '../../../../modules/meetings/index.ts'
import {
  anyOf,
  type Field,
  maybeOneOf,
  oneOf,
  someWords,
  tick,
  type ValuesOf,
  wholeNumber,
} from '../../../kernel/form.ts'

export const channels = ['phone', 'in-person', 'text', 'email', 'letter'] as const
export const outcomes = ['talked', 'call-back', 'left-message', 'no-answer', 'bad-number'] as const
export const answers = ['yes', 'call', 'other-time', 'no'] as const
export const safeties = ['nobody', 'someone', 'talk', 'skipped'] as const
export const helps = ['ride', 'childCare', 'callCost'] as const
export const packetWays = ['read', 'print', 'mail', 'hear'] as const
export const parts = ['good', 'worry', 'want'] as const

/** `usual`: good things and wishes for the table, worries for the coordinator. */
export const audiences = ['usual', 'meeting', 'coordinator'] as const

const someMinutes: Field<number | null> = {
  hear: (sent) => ((sent[0] ?? '') === '' ? { value: null } : wholeNumber(0, 600).hear(sent)),
}

export const callForm = {
  channel: oneOf(channels),
  outcome: oneOf(outcomes),
  minutes: someMinutes,
  note: someWords(2000),
  coming: maybeOneOf(answers),
  betterTime: someWords(300),
  help: anyOf(helps),
  packetWay: maybeOneOf(packetWays),
  safety: maybeOneOf(safeties),
  safetyWords: someWords(4000),
  good: someWords(4000),
  worry: someWords(4000),
  want: someWords(4000),
  audience: oneOf(audiences),
  readAloud: tick,
}

/** What was typed, as the call it tells of. */
export function callFrom(value: ValuesOf<typeof callForm>): LoggedCall {
  const { channel, outcome, minutes, note, coming, betterTime, help, safety } = value
  const { audience, readAloud, packetWay } = value
  return {
    channel,
    outcome,
    minutes,
    note,
    coming: coming && {
      answer: coming,
      betterTime,
      needsRide: help.includes('ride'),
      needsChildCare: help.includes('childCare'),
      needsCallCost: help.includes('callCost'),
    },
    packetWay,
    safety: safety && { answer: safety, words: value.safetyWords },
    words: parts
      .filter((part) => value[part] !== '')
      .map((part) => ({
        part,
        words: value[part],
        audience: audience === 'usual' ? firstAudience(part) : audience,
        readAloud,
      })),
  }
}
