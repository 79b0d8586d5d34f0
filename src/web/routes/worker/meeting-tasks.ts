import type { BriefMeeting } from '../../../modules/meetings/index.ts'
import type { Spoken } from '../../kernel/speak.ts'
import type { Task } from '../../parts/task-list.tsx'
import type { purposeWords, stateWords } from './meeting-words.ts'
import { stateLooks } from './state-looks.ts'

interface Told {
  readonly purposes: Spoken<typeof purposeWords>
  readonly states: Spoken<typeof stateWords>
  readonly noDay: string
  readonly whenSaid: (at: string) => string
  /** What stands first in the line; the purpose when left out. */
  readonly called?: (meeting: BriefMeeting) => string
  /** Of whose page the visitor may open; all of them when left out. */
  readonly opens?: (meeting: BriefMeeting) => boolean
}

/** Meetings as lines to follow: whose or why, when and where, how it stands. */
export const meetingTasks = (meetings: readonly BriefMeeting[], told: Told): Task[] =>
  meetings.map((meeting) => {
    const { id, purpose, state, startsAt, place } = meeting
    const when = startsAt ? told.whenSaid(startsAt) : told.noDay
    const hint = [told.called ? told.purposes[purpose] : '', when, place]
    return {
      label: told.called?.(meeting) ?? told.purposes[purpose],
      hint: hint.filter(Boolean).join(' · '),
      href: told.opens?.(meeting) === false ? '/w/meetings' : `/w/meetings/${id}`,
      status: { look: stateLooks[state], word: told.states[state] },
    }
  })
