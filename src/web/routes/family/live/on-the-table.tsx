import type { LiveIdea } from '../../../../modules/meetings/index.ts'
import type { PromiseLine } from '../../../../modules/promises/index.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { PromiseCard } from '../../../parts/promise-card.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StatusWord, type StatusWordProps } from '../../../parts/status-word.tsx'
import { ToldPeople } from '../../told-people.tsx'
import type { LiveMeetingPageProps, LiveSay } from './live-page-props.ts'

/** What waits for my answer first, then what I have answered, then what is settled. */
const order = ({ state, answered }: LiveIdea) => (state === 'open' ? (answered ? 1 : 0) : 2)

/** The ideas on the table, with what people let be said; each waits for my own answer. */
export function LiveIdeas({
  say,
  ideas,
  here,
}: {
  say: LiveSay
  ideas: readonly LiveIdea[]
  here: string
}) {
  const standing = ({ state, answered }: LiveIdea): StatusWordProps => {
    if (state === 'taken') return { look: 'done', word: say.taken }
    if (state === 'dropped') return { look: 'closed', word: say.dropped }
    return answered
      ? { look: 'under-way', word: say.said }
      : { look: 'not-started', word: say.notSaid }
  }
  if (ideas.length === 0) return <p class="hint">{say.noIdeas}</p>
  return (
    <Stack>
      {ideas
        .toSorted((a, b) => order(a) - order(b))
        .map((one) => (
          <Card title={<span data-said>{one.idea}</span>} aside={<StatusWord {...standing(one)} />}>
            {one.outcome ? <p data-said>{one.outcome}</p> : null}
            <ToldPeople say={say} told={one.told} />
            {one.state === 'dropped' ? null : (
              <Button
                href={`${here}/decision/${one.id}`}
                kind={one.answered || one.state === 'taken' ? 'quiet' : 'main'}
              >
                {one.answered ? say.changeAnswer : say.answer}
                <span class="unseen">: {one.idea}</span>
              </Button>
            )}
          </Card>
        ))}
    </Stack>
  )
}

/** What I said I would do, to be heard and said right. */
export function LivePromises({
  say,
  promises,
  here,
  daySaid,
}: LiveMeetingPageProps & { promises: readonly PromiseLine[] }) {
  return (
    <section>
      <h2>{say.mine}</h2>
      {promises.length === 0 ? <p class="hint">{say.noPromises}</p> : null}
      <Stack>
        {promises.map(({ id, willDo, dueOn, help, readBackAt }) => (
          <PromiseCard
            who={say.me}
            initials=""
            will={willDo}
            by={say.byDay({ day: daySaid(dueOn) })}
            help={help || undefined}
            status={
              readBackAt === null
                ? { look: 'not-started', word: say.toHear }
                : { look: 'done', word: say.heard }
            }
          >
            {readBackAt === null ? (
              <Button href={`${here}/promise/${id}`}>
                {say.hear}
                <span class="unseen">: {willDo}</span>
              </Button>
            ) : null}
          </PromiseCard>
        ))}
      </Stack>
    </section>
  )
}
