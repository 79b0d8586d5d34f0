import { type Deed, permit, type Subject } from '../../../modules/access/index.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import type { Answer, Ask, Sheet } from '../../kernel/route.ts'

/** The meeting of an address and the visitor's own part in it, as the rules are asked about it. */
export function subjectAt({ visit, params }: Ask): Subject {
  const meeting = params.meeting as MeetingId
  const pass = visit.facts.passes.find((one) => one.meeting === meeting && !one.ended)
  return { meeting, person: visit.person, ...(pass ? { family: pass.family } : {}) }
}

/** The form again with what to mend, for somebody who may send it at all. */
export async function againAt(ask: Ask, deed: Deed, sheet: () => Promise<Sheet>): Promise<Answer> {
  permit(ask.visit, deed, subjectAt(ask))
  return ask.again(await sheet())
}
