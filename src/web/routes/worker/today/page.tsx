import type { FamilyId } from '../../../../shared/ids.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Columns } from '../../../parts/columns.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { type Task, TaskList } from '../../../parts/task-list.tsx'
import type { todayWords } from './words.ts'

export interface TodayPageProps {
  say: Spoken<typeof todayWords>
  day: string
  promises: readonly Task[]
  meetings: readonly Task[]
  /** Asks that nobody has taken yet. */
  waiting: readonly Task[]
  families: readonly { readonly family: FamilyId; readonly called: string }[]
}

/** A staff member's day: what they owe, late first, whom they meet, whom they work with. */
export function TodayPage({ say, day, promises, meetings, waiting, families }: TodayPageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={day} />
      <Columns
        aside={
          <section aria-labelledby="families-title">
            <h2 id="families-title">{say.families}</h2>
            {families.length === 0 ? (
              <p>{say.noFamilies}</p>
            ) : (
              <ul>
                {families.map(({ family, called }) => (
                  <li>
                    <a href={`/w/families/${family}`}>{called}</a>
                  </li>
                ))}
              </ul>
            )}
            <p>
              <a href="/w/families">{say.allFamilies}</a>
            </p>
          </section>
        }
      >
        <Stack gap="far">
          <section aria-labelledby="promises-title">
            <h2 id="promises-title">{say.promises}</h2>
            {promises.length === 0 ? (
              <p>{say.noPromises}</p>
            ) : (
              <>
                <p class="hint">{say.promisesHelp}</p>
                <TaskList tasks={promises} />
              </>
            )}
            <p>
              <a href="/w/promises">{say.allPromises}</a>
            </p>
          </section>
          {waiting.length > 0 ? (
            <section aria-labelledby="waiting-title">
              <h2 id="waiting-title">{say.waiting}</h2>
              <TaskList tasks={waiting} />
            </section>
          ) : null}
          <section aria-labelledby="meetings-title">
            <h2 id="meetings-title">{say.meetings}</h2>
            {meetings.length === 0 ? <p>{say.noMeetings}</p> : <TaskList tasks={meetings} />}
            <p>
              <a href="/w/meetings">{say.allMeetings}</a>
            </p>
          </section>
        </Stack>
      </Columns>
    </Stack>
  )
}
