import type { Contact } from '../../../../modules/people/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Card } from '../../../parts/card.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { channelWords } from '../../../words/circle-words.ts'
import type { meWords } from './words.ts'

export interface ReachListProps {
  say: Spoken<typeof meWords>
  channels: Spoken<typeof channelWords>
  contacts: readonly Contact[]
  clockSaid: (time: string) => string
}

/** Every way to reach the reader: where, when, and whether a message may be left. */
export function ReachList({ say, channels, contacts, clockSaid }: ReachListProps) {
  if (contacts.length === 0) return <p>{say.noReach}</p>
  return (
    <Stack>
      {contacts.map(({ channel, value, hours, messageOk, preferred }) => (
        <Card title={channels[channel]} level={3}>
          <p>
            <strong data-said>{reachSaid(value)}</strong>
          </p>
          <ul>
            {preferred ? <li>{say.preferred}</li> : null}
            <li>
              {hours
                ? say.hours({ from: clockSaid(hours.from), until: clockSaid(hours.until) })
                : say.anyTime}
            </li>
            <li>{messageOk ? say.messageOk : say.noMessage}</li>
          </ul>
        </Card>
      ))}
    </Stack>
  )
}

/** A number of ours as it is read aloud; anything else as it was written. */
const reachSaid = (value: string) => value.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
