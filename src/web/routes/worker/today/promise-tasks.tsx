import type { PromiseLine, Standing } from '../../../../modules/promises/index.ts'
import type { Task } from '../../../parts/task-list.tsx'
import { forWhom, type Saying, standingLooks } from '../../family/promise-line-card.tsx'
import { Promised } from '../../family/promised.tsx'

/** What is still owed, and in which order it is told: late first. */
const order: readonly Standing[] = ['late', 'stuck', 'due-soon', 'to-do', 'to-read-back']

/** The longest list that helps. */
const most = 8

/** My open promises as lines to follow, late first, then by their day. */
export const promiseTasks = (mine: readonly PromiseLine[], saying: Saying): Task[] =>
  order
    .flatMap((standing) => mine.filter((one) => one.standing === standing))
    .slice(0, most)
    .map(({ id, willDo, to, dueOn, standing }) => ({
      label: <Promised say={saying.say} willDo={willDo} />,
      hint: `${forWhom(saying, to)} · ${saying.say.by({ day: saying.daySaid(dueOn) })}`,
      href: `/w/promises/${id}`,
      status: { look: standingLooks[standing], word: saying.say[standing] },
    }))
