import {
  type Channel,
  type Contact,
  type Hours,
  safeToReach,
} from '../../../../modules/people/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Form } from '../../../parts/form.tsx'
import type { GlyphName } from '../../../parts/glyph.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StatusWord } from '../../../parts/status-word.tsx'
import type { channelWords } from '../../../words/circle-words.ts'
import type { personPageWords } from './words.ts'

export interface ReachSectionProps {
  say: Spoken<typeof personPageWords>
  channels: Spoken<typeof channelWords>
  contacts: readonly Contact[]
  mayChange: boolean
  address: string
  /** A fresh mark for each form. */
  onceMore: () => string
  /** `HH:MM` on the agency's clock now. */
  time: string
  clockSaid: (time: string) => string
}

/** How to reach somebody: which way, when, and whether a message may be left. */
export function ReachSection(props: ReachSectionProps) {
  const { say, channels, contacts, mayChange, address, onceMore, time, clockSaid } = props
  const open = contacts.filter(({ ended }) => ended === null)
  const hoursSaid = (hours: Hours | null) =>
    hours ? say.hours({ from: clockSaid(hours.from), until: clockSaid(hours.until) }) : say.anyTime
  const now = (contact: Contact) => {
    const safe = safeToReach(contact, time)
    return safe.now
      ? ({ look: 'done', word: say.nowFine } as const)
      : ({ look: 'waiting', word: say.wait({ from: clockSaid(safe.from) }) } as const)
  }
  return (
    <section id="reach" aria-labelledby="reach-title">
      <h2 id="reach-title">{say.reach}</h2>
      <Stack>
        {open.length === 0 ? <p>{say.noReach}</p> : null}
        {open.map((contact) => (
          <Card
            title={channels[contact.channel]}
            level={3}
            aside={<StatusWord {...now(contact)} />}
          >
            <ReachValue contact={contact} />
            <Row>
              <StatusWord
                look={contact.messageOk ? 'done' : 'care'}
                word={contact.messageOk ? say.messageOk : say.noMessage}
              />
              {contact.preferred ? <StatusWord look="under-way" word={say.preferred} /> : null}
            </Row>
            <p class="hint">{hoursSaid(contact.hours)}</p>
            {contact.note ? <p>{contact.note}</p> : null}
            {mayChange ? (
              <Form
                action={`${address}/contact/end`}
                once={onceMore()}
                hidden={{ contact: contact.id }}
                inline
              >
                <Button kind="plain">{say.endReach}</Button>
              </Form>
            ) : null}
          </Card>
        ))}
        {mayChange ? (
          <p>
            <Button href={`${address}/contact`} icon="add" kind="quiet">
              {say.addReach}
            </Button>
          </p>
        ) : null}
      </Stack>
    </section>
  )
}

/** A phone or mailbox that can be tapped; an address as it was written. */
function ReachValue({ contact: { channel, value } }: { contact: Contact }) {
  if (channel === 'mail') return <p>{value}</p>
  const [scheme, icon] = ways[channel]
  return (
    <p>
      <Button href={`${scheme}${value}`} kind="plain" icon={icon}>
        {channel === 'email' ? value : phoneSaid(value)}
      </Button>
    </p>
  )
}

const ways = {
  call: ['tel:', 'call'],
  text: ['sms:', 'message'],
  email: ['mailto:', 'message'],
} as const satisfies Record<Exclude<Channel, 'mail'>, readonly [string, GlyphName]>

/** A number of ours in the way it is read aloud. */
const phoneSaid = (value: string) => value.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
