import type { MeetingPage as Meeting } from '../../../../modules/meetings/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import type { meetingWords } from '../../../words/meeting-words.ts'
import type { meetingPageWords } from './words.ts'

/** What the page of one meeting and its pieces are given. */
export interface MeetingPageProps {
  say: Spoken<typeof meetingPageWords & typeof meetingWords>
  meeting: Meeting
  title: string
  when: string
  /** What the coordinator is called here. */
  lee: string
  /** Somebody who stands beside a person they know, for this meeting only. */
  guest: boolean
  /** A child under 14: short words, and nothing of what grown-ups must do. */
  child: boolean
  mayName: boolean
  saved: boolean
  back: string
  address: string
}
