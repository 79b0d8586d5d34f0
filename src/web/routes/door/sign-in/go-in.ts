import { enterWithCode } from '../../../../modules/doors/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, withProblem } from '../../../kernel/form.ts'
import type { Answer, DoorAsk, Sheet } from '../../../kernel/route.ts'
import { codeForm } from './form.ts'

/** Hears a code and opens the door with it, or shows the page again; a wrong try stays counted. */
export async function goIn(
  ask: DoorAsk,
  again: (typed: Typed) => Sheet,
  meeting?: MeetingId,
): Promise<Answer> {
  const heard = hear(codeForm, ask.sent)
  if (!heard.ok) return ask.again(again(heard.typed))
  const entered = await enterWithCode(ask.system, heard.value, ask.token)
  if (!entered) return ask.againButKept(again(withProblem(heard.typed, 'digits', 'not-a-number')))
  if (entered.kind === 'staff') return ask.go('/w', entered.token)
  const l = entered.language
  return ask.go(meeting ? `/${l}/meeting/${meeting}` : `/${l}/home`, entered.token)
}
