import type { SeatWork } from '../../../../modules/meetings/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Columns } from '../../../parts/columns.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { channelWords } from '../../../words/circle-words.ts'
import type { packetWayWords } from '../meeting-words.ts'
import { Beside } from './beside.tsx'
import { CallForm } from './call-form.tsx'
import type { scriptWords } from './script-words.ts'
import type { callWords } from './words.ts'

export interface MeetingPersonPageProps {
  say: Spoken<typeof callWords>
  /** In the language of the person on the phone. */
  script: Spoken<typeof scriptWords>
  channels: Spoken<typeof channelWords>
  packetWays: Spoken<typeof packetWayWords>
  back: { href: string; word: string }
  work: SeatWork
  path: string
  lee: string
  form: Mending
  once: string
  onceMore: string
  whenSaid: (at: string) => string
}

/** The call with one person: what to say beside, and what came of it. */
export function MeetingPersonPage(props: MeetingPersonPageProps) {
  const { say, back, work, form } = props
  const { who, role } = work
  const said = [role === '–' ? '' : role, who.pronouns, who.sayIt && say.sayIt({ how: who.sayIt })]
  return (
    <Stack gap="far">
      <PageHead
        title={say.title({ who: who.goesBy })}
        lead={<p data-said>{said.filter((part) => part !== '').join(' · ')}</p>}
        back={back}
      />
      <ErrorSummary {...form.summary} />
      <Columns aside={<Beside {...props} />}>
        {work.mayChange ? <CallForm {...props} /> : null}
      </Columns>
    </Stack>
  )
}
