import type { ComponentChildren } from 'preact'
import { StatusWord, type StatusWordProps } from './status-word.tsx'

export interface Task {
  label: ComponentChildren
  /** Left out when it cannot be started yet. */
  href?: string | undefined
  hint?: ComponentChildren
  status: StatusWordProps
}

export interface TaskListProps {
  tasks: readonly Task[]
}

/** Things to do in any order; the whole row leads to the task. */
export function TaskList({ tasks }: TaskListProps) {
  return (
    <ul class="tasks">
      {tasks.map(({ label, href, hint, status }) => (
        <li class="task">
          <div>
            {href === undefined ? (
              <span class="task-label">{label}</span>
            ) : (
              <a class="task-label" href={href}>
                {label}
              </a>
            )}
            {hint ? <p class="hint">{hint}</p> : null}
          </div>
          <StatusWord {...status} />
        </li>
      ))}
    </ul>
  )
}
