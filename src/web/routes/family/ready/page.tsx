import type { ReadyPage as Ready } from '../../../../modules/meetings/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { TaskList } from '../../../parts/task-list.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import type { readyWords } from './words.ts'

export interface ReadyPageProps {
  say: Spoken<typeof readyWords & typeof meetingWords>
  ready: Ready
  /** What the third task is called for this person. */
  want: string
  saved: boolean
  address: string
  back: string
}

/** Three short things, in any order; whoever is asked how far they are sees it here. */
export function ReadyPage({ say, ready, want, saved, address, back }: ReadyPageProps) {
  return (
    <Stack gap="far">
      {saved ? <Notice kind="good" live title={say.saved} /> : null}
      <PageHead
        title={say.title}
        lead={<p>{say.lead}</p>}
        back={{ href: back, word: say.backToMeeting }}
      />
      {ready.done === ready.tasks.length ? (
        <Notice kind="good" title={say.allDone}>
          <p>{say.allDoneHelp}</p>
        </Notice>
      ) : null}
      <TaskList
        tasks={ready.tasks.map(({ part, standing, audience }) => ({
          label: part === 'want' ? want : say[part],
          href: ready.mayChange ? `${address}/${part}` : undefined,
          hint: audience
            ? `${say.whoSees}: ${readers(say, audience, ready.coordinator)}`
            : undefined,
          status:
            standing === 'done'
              ? { look: 'done', word: say.done }
              : { look: 'not-started', word: say.notStarted },
        }))}
      />
    </Stack>
  )
}

const readers = (
  say: ReadyPageProps['say'],
  audience: NonNullable<Ready['tasks'][number]['audience']>,
  coordinator: string | null,
) =>
  ({
    'only-me': say.onlyMe,
    coordinator: say.onlyLee({ lee: coordinator ?? say.leader }),
    meeting: say.peopleThere,
  })[audience]
