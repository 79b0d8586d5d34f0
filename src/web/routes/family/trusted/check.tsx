import type { GuestThing } from '../../../../modules/meetings/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { Steps } from '../../../parts/steps.tsx'
import { SummaryList } from '../../../parts/summary-list.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import type { trustedWords } from './words.ts'

export interface CheckPageProps {
  say: Spoken<typeof trustedWords & typeof meetingWords>
  typed: { readonly called: string; readonly tie: string; readonly reach: string }
  grant: { readonly sees: readonly GuestThing[]; readonly not: readonly GuestThing[] }
  address: string
  once: string
}

/** Step 2: exactly what this person will see, until when, and the way back; then it is given. */
export function CheckPage({ say, typed, grant, address, once }: CheckPageProps) {
  const who = typed.called
  return (
    <Stack gap="far">
      <PageHead
        title={say.checkTitle}
        over={<Steps text={say.step({ now: 2 })} now={2} of={2} />}
      />
      <SummaryList
        rows={[
          { term: say.name, value: who },
          { term: say.tieTerm, value: typed.tie },
          { term: say.reachTerm, value: typed.reach },
        ]}
      />
      <Card title={say.willSee({ who })}>
        <Things say={say} things={grant.sees} />
      </Card>
      <Card title={say.willNotSee({ who })}>
        <Things say={say} things={grant.not} />
      </Card>
      <div>
        <ul>
          <li>{say.ends}</li>
          <li>{say.canTakeBack}</li>
          <li>{say.inTheRoom}</li>
        </ul>
      </div>
      <Form once={once} action={`${address}/give`} hidden={typed}>
        <Button>{say.give}</Button>
      </Form>
      <Form once={once} action={address} hidden={{ ...typed, again: 'yes' }}>
        <Button kind="quiet">{say.mend}</Button>
      </Form>
    </Stack>
  )
}

function Things({ say, things }: Pick<CheckPageProps, 'say'> & { things: readonly GuestThing[] }) {
  return (
    <div>
      <ul>
        {things.map((thing) => (
          <li>{say[thing]}</li>
        ))}
      </ul>
    </div>
  )
}
