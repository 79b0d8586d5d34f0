import {
  answerDecision,
  type DecisionPage,
  leaveUnasked,
  settleDecision,
} from '../../../../modules/meetings/index.ts'
import { releasePosition } from '../../../../modules/positions/index.ts'
import type { FamilyId, MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, type ValuesOf } from '../../../kernel/form.ts'
import type { Ask } from '../../../kernel/route.ts'
import { lacking, wordsBeside } from '../../stance-form.ts'
import { positionForm, type pressed, settleForm, unaskedForm, whoForm } from './form.ts'

/** What is to be mended after a press, or null when it was done. */
type Press = (
  ask: Ask,
  at: { readonly meeting: MeetingId; readonly family: FamilyId; readonly shown: DecisionPage },
) => Promise<Typed | null>

const position: Press = async ({ sent, visit }, { meeting, shown }) => {
  const one = shown.people.find(({ person }) => person === sent.get('person')) ?? shown.people[0]
  if (!one) return null
  const heard = hear(positionForm(one), sent)
  if (!heard.ok) return heard.typed
  const { person, stance, outLoud, bottomLine, ...boxes } = heard.value
  const outcome = await answerDecision(visit, meeting, {
    decision: shown.decision.id,
    person,
    stance,
    ...wordsBeside(stance, boxes),
    outLoud,
    bottomLine: bottomLine || null,
  })
  return outcome.ok ? null : lacking(heard.typed, stance, outcome.problems)
}

export const presses: Record<ValuesOf<typeof pressed>['do'], Press> = {
  position,
  release: async ({ sent, visit }, { meeting, family, shown }) => {
    const heard = hear(whoForm(shown.people), sent)
    if (!heard.ok) return heard.typed
    const elementId = shown.decision.id
    await releasePosition(visit, { family, meeting, elementId, person: heard.value.person })
    return null
  },
  unasked: async ({ sent, visit }, { meeting, shown }) => {
    const heard = hear(unaskedForm(shown.people), sent)
    if (!heard.ok) return heard.typed
    await leaveUnasked(visit, meeting, { ...heard.value, decision: shown.decision.id })
    return null
  },
  settle: async ({ sent, visit }, { meeting, shown }) => {
    const heard = hear(settleForm, sent)
    if (!heard.ok) return heard.typed
    await settleDecision(visit, meeting, { ...heard.value, decision: shown.decision.id })
    return null
  },
}
