import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Form } from '../../../parts/form.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { Timeline } from '../../../parts/timeline.tsx'
import type { MeetingPersonPageProps } from './props.ts'

/** What one needs in view while calling: how to reach them, what to say, what was said so far. */
export function Beside(props: MeetingPersonPageProps) {
  const { say, script, work, lee } = props
  return (
    <Stack>
      <Reach {...props} />
      <Card title={say.script}>
        <ol lang={work.who.language}>
          <li>{script.who({ lee })}</li>
          {lines.map((line) => (
            <li>{script[line]}</li>
          ))}
        </ol>
      </Card>
      <Ride {...props} />
      <Said {...props} />
      <Before {...props} />
    </Stack>
  )
}

const lines = [
  'choice',
  'safe',
  'people',
  'help',
  'said',
  'opening',
  'elder',
  'language',
  'thanks',
] as const

function Reach({ say, channels, work }: MeetingPersonPageProps) {
  const open = work.contacts.filter(({ ended }) => ended === null)
  return (
    <Card title={say.reach}>
      {open.length === 0 ? <p>{say.noReach}</p> : null}
      <ul>
        {open.map(({ channel, value, hours, messageOk, note }) => (
          <li>
            <strong data-said>{phoneSaid(value)}</strong>{' '}
            {[
              channels[channel],
              ...(hours ? [say.hours(hours)] : []),
              messageOk ? say.messageOk : say.noMessage,
            ].join(' · ')}
            {note ? <span data-said> · {note}</span> : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** As one reads a phone number aloud; anything else stays as it is. */
const phoneSaid = (value: string) => value.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')

function Ride({ say, work, path, onceMore }: MeetingPersonPageProps) {
  const { needsRide, rideArranged } = work.coming
  if (!needsRide || !work.mayChange) return null
  return (
    <Card title={say.rideTitle}>
      <p>{rideArranged ? say.rideIsSet : say.rideOpen}</p>
      <Form
        once={onceMore}
        action={`${path}/people/${work.who.person}/ride`}
        hidden={{ ride: rideArranged ? 'open' : 'set' }}
        inline
      >
        <Button kind="quiet">{rideArranged ? say.openRide : say.setRide}</Button>
      </Form>
    </Card>
  )
}

function Said({ say, work }: MeetingPersonPageProps) {
  if (work.words.length === 0) return null
  return (
    <Card title={say.saidWords}>
      <Stack>
        {work.words.map(({ part, words, typedBy }) => (
          <div>
            <p class="hint">{say[part]}</p>
            <Quote
              by={say.saidBy({ who: work.who.goesBy })}
              typed={typedBy ? say.typedBy({ who: typedBy }) : undefined}
            >
              {words}
            </Quote>
          </div>
        ))}
      </Stack>
    </Card>
  )
}

function Before({ say, work, whenSaid }: MeetingPersonPageProps) {
  return (
    <Card title={say.before}>
      {work.calls.length === 0 ? <p class="hint">{say.noCalls}</p> : null}
      <Timeline
        moments={work.calls.map(({ at, by, channel, outcome, minutes, note }) => ({
          when: whenSaid(at),
          at,
          what: (
            <>
              <p>
                {[
                  say[outcome],
                  say[channel],
                  ...(minutes ? [say.minutesSaid({ count: minutes })] : []),
                ].join(' · ')}
              </p>
              {note ? <p data-said>{note}</p> : null}
            </>
          ),
          who: by,
        }))}
      />
    </Card>
  )
}
