import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { type Task, TaskList } from '../../../parts/task-list.tsx'
import type { familyWords } from './words.ts'

export interface MeetingsSectionProps {
  say: Spoken<typeof familyWords>
  /** Where a meeting is asked for; null when the visitor may not. */
  ask: string | null
  meetings: readonly Task[]
}

/** A family's meetings, and the way to plan one. */
export function MeetingsSection({ say, ask, meetings }: MeetingsSectionProps) {
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
        {ask ? (
          <Button href={ask} icon="table" kind="quiet">
            {say.planMeeting}
          </Button>
        ) : null}
      </Stack>
    </section>
  )
}
