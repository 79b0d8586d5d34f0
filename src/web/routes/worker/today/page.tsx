import type { FamilyId } from '../../../../shared/ids.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Columns } from '../../../parts/columns.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { PeopleList } from '../../../parts/people-list.tsx'
import { PersonRow } from '../../../parts/person-row.tsx'
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
  families: readonly {
    readonly family: FamilyId
    readonly called: string
    readonly initials: string
  }[]
}

/** A staff member's day: what they owe, late first, whom they meet, whom they work with. */
export function TodayPage({ say, day, promises, meetings, waiting, families }: TodayPageProps) {
  const mine = (
    <section aria-labelledby="promises-title">
      <Stack>
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
          <Button href="/w/promises" kind="plain">
            {say.allPromises}
          </Button>
        </p>
      </Stack>
    </section>
  )
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={day} />
      <Columns
        aside={
          <section aria-labelledby="families-title">
            <Stack>
              <h2 id="families-title">{say.families}</h2>
              {families.length === 0 ? (
                <p>{say.noFamilies}</p>
              ) : (
                <PeopleList>
                  {families.map(({ family, called, initials }) => (
                    <PersonRow name={called} initials={initials} href={`/w/families/${family}`} />
                  ))}
                </PeopleList>
              )}
              <p>
                <Button href="/w/families" kind="plain">
                  {say.allFamilies}
                </Button>
              </p>
            </Stack>
          </section>
        }
      >
        <Stack gap="far">
          {promises.length > 0 ? mine : null}
          {waiting.length > 0 ? (
            <section aria-labelledby="waiting-title">
              <Stack>
                <h2 id="waiting-title">{say.waiting}</h2>
                <TaskList tasks={waiting} />
              </Stack>
            </section>
          ) : null}
          <section aria-labelledby="meetings-title">
            <Stack>
              <h2 id="meetings-title">{say.meetings}</h2>
              {meetings.length === 0 ? <p>{say.noMeetings}</p> : <TaskList tasks={meetings} />}
              <p>
                <Button href="/w/meetings" kind="plain">
                  {say.allMeetings}
                </Button>
              </p>
            </Stack>
          </section>
          {promises.length > 0 ? null : mine}
        </Stack>
      </Columns>
    </Stack>
  )
}
