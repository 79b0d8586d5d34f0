import { isRound, type RunPage, unsaid } from '../../../../modules/meetings/index.ts'
import { Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { SeatMark } from '../../../parts/seat-mark.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { RunSay } from './run-page-props.ts'

/** Who is in the room; somebody came, somebody had to go. */
export function Room({ say, run, once }: { say: RunSay; run: RunPage; once: string }) {
  const round = isRound(run.meeting.stage)
  return (
    <section>
      <h2>{say.room}</h2>
      <ul class="room">
        {run.people.map(({ person, goesBy, initials, role, here, turns }) => (
          <li>
            <SeatMark initials={initials} filled={round ? turns > 0 : here} />
            <span>
              {goesBy}{' '}
              <span class="hint">
                {[role, here ? '' : say.away, round && here && turns > 0 ? say.hadTurn : '']
                  .filter((part) => part !== '' && part !== unsaid)
                  .join(', ')}
              </span>
            </span>
            <Form once={once} hidden={{ do: here ? 'away' : 'here', person }} inline>
              <Button kind="plain">
                {here ? say.went : say.came}
                <span class="unseen"> {goesBy}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was said in this stage, in exact words. */
export function Said({ say, run }: { say: RunSay; run: RunPage }) {
  const { stage } = run.meeting
  const silent = stage === 'family-time' || stage === 'promises'
  if (silent || (stage === 'ideas' && run.spoken.length === 0)) return null
  return (
    <section>
      <h2>{say.saidSoFar}</h2>
      {run.spoken.length === 0 ? <p class="hint">{say.nothingSaid}</p> : null}
      <Stack>
        {run.spoken.map((word) =>
          word.passed ? (
            <p class="hint">{say.passedBy({ who: word.goesBy })}</p>
          ) : (
            <Quote
              by={(word.readForThem ? say.readFor : say.saidBy)({ who: word.goesBy })}
              typed={word.readForThem ? undefined : say.typedBy({ who: word.typedByName })}
            >
              {word.words}
            </Quote>
          ),
        )}
      </Stack>
    </section>
  )
}
