import { closeMeeting, closePage } from '../../../../modules/meetings/index.ts'
import { makePlan } from '../../../../modules/plans/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { closeSheet } from './close-sheet.ts'
import { closeForm, linesIn, verdictsIn, whyOf } from './form.ts'

export const closeIt = page({
  address: '/w/meetings/:meeting/close',
  front: 'worker',
  get: {
    deed: 'close-meeting',
    answer: async (ask) => ask.show(closeSheet(ask, await closePage(ask.visit, at(ask)))),
  },
  post: { deed: 'close-meeting', answer: close },
})

const at = ({ params }: Ask) => params.meeting as MeetingId

/** Closing and the first version of the plan are one deed: either both happen or none. */
async function close(ask: Ask) {
  const shown = await closePage(ask.visit, at(ask))
  const heard = hear(closeForm(shown.bottomLines), ask.sent)
  const again = (typed: Typed) => ask.again(closeSheet(ask, shown, typed))
  if (!heard.ok) return again(heard.typed)
  const { nextOn, ifWrong } = heard.value
  const ifItGoesWrong = linesIn(ifWrong)
  if (ifItGoesWrong === null) return again(withProblem(heard.typed, 'ifWrong', 'too-long'))
  if (nextOn && nextOn < ask.visit.today) {
    return again(withProblem(heard.typed, 'nextOn', 'not-a-choice'))
  }
  const verdicts = verdictsIn(shown.bottomLines, heard.value)
  const closed = await closeMeeting(ask.visit, at(ask), { nextOn, verdicts })
  if (!closed.ok) return again(stillOpen(heard.typed, closed.problems))
  if (closed.value) await makePlan(ask.visit, { ...closed.value, ifItGoesWrong })
  return ask.go(`/w/meetings/${at(ask)}/follow`)
}

type Open = Extract<Awaited<ReturnType<typeof closeMeeting>>, { ok: false }>['problems']

/** A line without its words is told beside its box, everything else above the form. */
const stillOpen = (typed: Typed, problems: Open): Typed =>
  problems.reduce(
    (all, gap) =>
      gap.kind === 'no-why'
        ? withProblem(all, whyOf({ id: gap.line }), 'empty')
        : withProblem(all, '', 'not-a-choice'),
    typed,
  )
