import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { type Spoken, speak, type Voice } from '../../kernel/speak.ts'
import { tabWords } from './meeting-words.ts'

interface Asked {
  readonly params: Readonly<Record<string, string>>
}

/** The meeting an address is about. Whether it is there, and for whom, is asked elsewhere. */
export const meetingIn = ({ params }: Asked) => params.meeting as MeetingId

/** The person an address is about. */
export const personAt = ({ params }: Asked) => params.person as PersonId

/** Where the pages of a meeting are. */
export const meetingPath = ({ params }: Asked) => `/w/meetings/${params.meeting}`

export type MeetingTab = 'board' | 'people' | 'safety' | 'packet' | 'set'

/** The pages of one meeting as tabs; those this visitor may open. */
export function meetingTabs(
  voice: Voice,
  path: string,
  current: MeetingTab,
  may: { readonly safety: boolean; readonly set: boolean },
): { label: string; links: { label: string; href: string; current: boolean }[] } {
  const say: Spoken<typeof tabWords> = speak(tabWords, voice)
  const tabs: readonly (readonly [MeetingTab, string, boolean])[] = [
    ['board', path, true],
    ['people', `${path}/people`, true],
    ['safety', `${path}/safety`, may.safety],
    ['packet', `${path}/packet`, true],
    ['set', `${path}/set`, may.set],
  ]
  return {
    label: say.pages,
    links: tabs
      .filter(([, , open]) => open)
      .map(([tab, href]) => ({ label: say[tab], href, current: tab === current })),
  }
}
