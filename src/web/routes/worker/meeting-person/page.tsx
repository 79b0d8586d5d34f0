import { Columns } from '../../../parts/columns.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { Beside } from './beside.tsx'
import { CallForm } from './call-form.tsx'
import type { MeetingPersonPageProps } from './props.ts'

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
