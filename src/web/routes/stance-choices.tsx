import type { ComponentChildren } from 'preact'
import type { BottomLine } from '../../modules/meetings/index.ts'
import type { Answer } from '../../modules/positions/index.ts'
import type { Mending } from '../kernel/route.ts'
import type { Spoken } from '../kernel/speak.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { SelectField } from '../parts/select-field.tsx'
import type { stanceWords } from '../words/live-words.ts'
import { boxesOf } from './stance-form.ts'

interface StanceChoicesProps {
  say: Spoken<typeof stanceWords>
  mend: Mending
  stances: readonly Answer[]
  legend: string
  audience: ComponentChildren
  /** For the agency's own people: what a no must name. */
  bottomLines: readonly BottomLine[]
  bottomLineLabel: string
  pickOne: string
}

/** The answers to an idea, each with its meaning and its own next question. */
export function StanceChoices(props: StanceChoicesProps) {
  const { say, mend, stances, bottomLines } = props
  const box = (name: string | null, label: string, hint?: string) =>
    name ? (
      <Field
        name={name}
        kind="textarea"
        rows={2}
        label={label}
        hint={hint}
        value={mend.value(name)}
        error={mend.error(name)}
      />
    ) : null
  const means: Partial<Record<Answer, string>> = {
    for: say.forMeans,
    'live-with': say.liveWithMeans,
    worry: say.worryMeans,
    'not-mine': say.notMineMeans,
    later: say.laterMeans,
  }
  const asks: Partial<Record<Answer, string>> = {
    for: say.whatWillYouDo,
    'live-with': say.whatToWatch,
    worry: say.whatWorry,
    disagree: say.inOwnWords,
    'child-kind-of': say.childWhy,
    'child-no': say.childWhy,
  }
  const needs: Partial<Record<Answer, string>> = {
    worry: say.whatWouldEase,
    disagree: say.whatWouldWork,
  }
  const more = (stance: Answer) => {
    const { say: own, work } = boxesOf(stance)
    if (!own) return undefined
    return (
      <>
        {stance === 'disagree' ? <p>{say.yourWordsStay}</p> : null}
        {box(own, asks[stance] ?? '', say.canBeEmpty)}
        {box(work, needs[stance] ?? say.childBetter)}
        {stance === 'disagree' && bottomLines.length > 0 ? (
          <SelectField
            name="bottomLine"
            label={props.bottomLineLabel}
            empty={props.pickOne}
            options={bottomLines.map(({ id, line }) => ({ value: id, label: line }))}
            value={mend.value('bottomLine')}
            error={mend.error('bottomLine')}
          />
        ) : null}
      </>
    )
  }
  return (
    <Choices
      name="stance"
      legend={props.legend}
      audience={props.audience}
      options={stances.map((stance) => ({
        value: stance,
        label: say[stance],
        hint: means[stance],
        reveal: more(stance),
      }))}
      value={mend.value('stance')}
      error={mend.error('stance')}
    />
  )
}
