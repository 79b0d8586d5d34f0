import type { PlanLine, PlanPage } from '../../../modules/plans/index.ts'
import { partsOfPlan } from '../../../modules/plans/index.ts'
import type { PromiseLine } from '../../../modules/promises/index.ts'
import type { Spoken } from '../../kernel/speak.ts'
import { PromiseCard } from '../../parts/promise-card.tsx'
import { Quote } from '../../parts/quote.tsx'
import { Stack } from '../../parts/stack.tsx'
import type { planWords } from '../../words/plan-words.ts'
import { forWhom, nameOf, type Saying, standingLooks } from './promise-line-card.tsx'
import { Promised } from './promised.tsx'

export interface PlanBodyProps {
  words: Spoken<typeof planWords>
  saying: Saying
  plan: PlanPage
  /** How the promises in it stand, as far as the visitor may see. */
  promises: readonly PromiseLine[]
  /** Where promises are opened; null on paper, where it is not said how they stand. */
  toPromises: string | null
}

/** A plan from my own promises outward; the same on the page and on paper. */
export function PlanBody(props: PlanBodyProps) {
  const { words, saying, plan } = props
  const parts = partsOfPlan(plan.lines, saying.me)
  return (
    <>
      {plan.whole ? null : <p>{words.partOnly}</p>}
      {plan.version.whatChanged ? (
        <section>
          <h2>{words.whatChanged}</h2>
          <p data-said>{plan.version.whatChanged}</p>
        </section>
      ) : null}
      <Promises {...props} title={words.mine} none={words.noneMine} lines={parts.mine} />
      <Promises
        {...props}
        title={plan.whole ? words.others : words.othersForMe}
        none={words.noneOthers}
        lines={parts.fromOthers}
      />
      {parts.decided.length > 0 ? (
        <section>
          <h2>{words.decided}</h2>
          <ul class="decided">
            {parts.decided.map(({ decision, dissent }) => (
              <li>
                {decision.kind === 'dissent' ? (
                  <Objection line={decision} words={words} saying={saying} />
                ) : (
                  <span data-said>{decision.words}</span>
                )}
                {dissent.map((line) => (
                  <Objection line={line} words={words} saying={saying} />
                ))}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {parts.ifItGoesWrong.length > 0 ? (
        <section>
          <h2>{words.ifWrong}</h2>
          <p class="hint">{words.ifWrongHelp}</p>
          <ol>
            {parts.ifItGoesWrong.map((line) => (
              <li data-said>{line.words}</li>
            ))}
          </ol>
        </section>
      ) : null}
      {parts.mustBeTrue.length > 0 ? (
        <section>
          <h2>{words.mustBeTrue}</h2>
          <p class="hint">{words.mustBeTrueHelp}</p>
          <ul>
            {parts.mustBeTrue.map((line) => (
              <li>
                <span data-said>{line.words}</span>
                {line.met === 'met' ? <p>{words.met}</p> : null}
                {line.met === 'not-yet' ? (
                  <p>
                    {words.notYet} <q data-said>{line.help}</q>
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{words.next}</h2>
        <p>{parts.next?.dueOn ? saying.daySaid(parts.next.dueOn) : words.noNext}</p>
      </section>
    </>
  )
}

/** Who does not agree, in their own words. */
function Objection({
  line,
  words,
  saying,
}: Pick<PlanBodyProps, 'words' | 'saying'> & { line: PlanLine }) {
  const mine = line.person === saying.me
  const who = line.person === null ? saying.say.someone : nameOf(saying, line.person)
  return <Quote by={mine ? words.iNotAgreed : words.notAgreed({ who })}>{line.words}</Quote>
}

function Promises({
  title,
  none,
  lines,
  saying,
  promises,
  toPromises,
}: PlanBodyProps & { title: string; none: string; lines: readonly PlanLine[] }) {
  return (
    <section>
      <Stack>
        <h2>{title}</h2>
        {lines.length === 0 ? <p class="hint">{none}</p> : null}
        {lines.map((line) => (
          <PlannedPromise line={line} saying={saying} promises={promises} toPromises={toPromises} />
        ))}
      </Stack>
    </section>
  )
}

/** A promise as the plan has it; how it stands is shown to those it is between. */
function PlannedPromise({
  line,
  saying,
  promises,
  toPromises,
}: Pick<PlanBodyProps, 'saying' | 'promises' | 'toPromises'> & { line: PlanLine }) {
  const { say, names, daySaid } = saying
  const promise = promises.find(({ id }) => id === line.about)
  return (
    <PromiseCard
      who={line.person === null ? say.someone : nameOf(saying, line.person)}
      initials={(line.person && names.get(line.person)?.initials) || '–'}
      will={
        <>
          <Promised say={say} willDo={line.words} />
          <span class="promise-for">{forWhom(saying, line.forPerson)}</span>
        </>
      }
      by={line.dueOn ? say.by({ day: daySaid(promise?.dueOn ?? line.dueOn) }) : ''}
      help={line.help ? say.help({ help: line.help }) : undefined}
      status={
        promise && toPromises
          ? { look: standingLooks[promise.standing], word: say[promise.standing] }
          : undefined
      }
      href={promise && toPromises ? `${toPromises}/${promise.id}` : undefined}
    />
  )
}
