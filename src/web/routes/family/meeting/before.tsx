import { type Task, TaskList } from '../../../parts/task-list.tsx'
import type { MeetingPageProps } from './props.ts'

/** What one may do before the meeting, in any order. */
export function Before(props: MeetingPageProps) {
  const { say } = props
  return (
    <section>
      <h2>{say.before}</h2>
      <p class="hint">{say.anyOrder}</p>
      <TaskList tasks={tasks(props)} />
    </section>
  )
}

function tasks({ say, meeting, address, lee, mayName }: MeetingPageProps): Task[] {
  const { named, safetyAnswered, wordsDone, packetSentAt } = meeting
  const notStarted = { look: 'not-started', word: say.notStarted } as const
  const done = { look: 'done', word: say.done } as const
  const who: Task = {
    label: say.who,
    href: `${address}/who`,
    status: named > 0 ? { look: 'done', word: say.named({ n: named }) } : notStarted,
  }
  return [
    ...(mayName ? [who] : []),
    {
      label: say.safety,
      hint: say.safetyHint({ lee }),
      href: `${address}/safety`,
      status: safetyAnswered ? done : notStarted,
    },
    {
      label: say.ready,
      href: `${address}/ready`,
      status:
        wordsDone === 0
          ? notStarted
          : wordsDone === 3
            ? done
            : { look: 'under-way', word: say.partDone({ n: wordsDone }) },
    },
    {
      label: say.packet,
      href: packetSentAt ? `${address}/packet` : undefined,
      status: packetSentAt
        ? { look: 'not-started', word: say.toRead }
        : { look: 'waiting', word: say.soon },
    },
  ]
}
