import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { type Task, TaskList } from '../../../parts/task-list.tsx'
import type { familyWords } from './words.ts'

export interface MeetingsSectionProps {
  say: Spoken<typeof familyWords>
  /** Where a meeting is asked for; null when the visitor may not. */
  ask: string | null
  meetings: readonly Task[]
  /** Where its plans and promises are. */
  promises: string
}

/** A family's meetings, and the way to plan one. */
export function MeetingsSection({ say, ask, meetings, promises }: MeetingsSectionProps) {
  return (
    <section id="meetings" aria-labelledby="meetings-title">
      <Stack>
        <h2 id="meetings-title">{say.meetings}</h2>
        {meetings.length > 0 ? (
          <TaskList tasks={meetings} />
        ) : (
          <>
            <p>{say.noMeetings}</p>
            <p class="hint">{say.noMeetingsHelp}</p>
          </>
        )}
        <Row>
          {ask ? (
            <Button href={ask} icon="table" kind="quiet">
              {say.planMeeting}
            </Button>
          ) : null}
          <Button href={promises} icon="check" kind="quiet">
            {say.toPromises}
          </Button>
        </Row>
      </Stack>
    </section>
  )
}
