import type { SafetySaid } from '../../../../modules/meetings/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StatusWord } from '../../../parts/status-word.tsx'
import { TabLinks, type TabLinksProps } from '../../../parts/tab-links.tsx'
import type { wayWords } from '../meeting-words.ts'
import type { safetyWords } from './words.ts'

export interface MeetingSafetyPageProps {
  say: Spoken<typeof safetyWords>
  ways: Spoken<typeof wayWords>
  tabs: TabLinksProps
  back: { href: string; word: string }
  said: readonly SafetySaid[]
  saved: boolean
  mayChange: boolean
  path: string
}

/** What people said in private, and what makes it safe for them. */
export function MeetingSafetyPage(props: MeetingSafetyPageProps) {
  const { say, tabs, back, said, saved } = props
  return (
    <Stack gap="far">
      <PageHead title={say.title} back={back} />
      <TabLinks {...tabs} />
      <Notice kind="private">
        <p>{say.lead}</p>
      </Notice>
      {saved ? (
        <Notice kind="good" live>
          <p>{say.saved}</p>
        </Notice>
      ) : null}
      {said.length === 0 ? (
        <EmptyState title={say.none}>
          <p>{say.noneHelp}</p>
        </EmptyState>
      ) : null}
      <Stack>
        {said.map((one) => (
          <SaidCard one={one} {...props} />
        ))}
      </Stack>
    </Stack>
  )
}

function SaidCard({
  say,
  ways,
  path,
  mayChange,
  one,
}: MeetingSafetyPageProps & { one: SafetySaid }) {
  const isWorry = one.answer === 'someone' || one.answer === 'talk'
  return (
    <Card
      title={one.goesBy}
      aside={
        <StatusWord
          look={one.open ? 'private' : 'done'}
          word={one.open ? say.open : isWorry ? say.arranged : say.done}
        />
      }
    >
      <p>{say[`answer-${one.answer}`]}</p>
      {one.words ? (
        <Quote
          by={say.said({ who: one.goesBy })}
          typed={one.typedBy ? say.typed({ who: one.typedBy }) : undefined}
        >
          {one.words}
        </Quote>
      ) : null}
      {isWorry && !one.open ? (
        <p>
          {ways[one.way]}: <span data-said>{one.arrangement}</span>
        </p>
      ) : null}
      {one.open ? <p class="hint">{say.held}</p> : null}
      {one.open && mayChange ? (
        <Button href={`${path}/safety/${one.person}`}>
          {say.arrange}
          <span class="unseen">: {one.goesBy}</span>
        </Button>
      ) : null}
    </Card>
  )
}
