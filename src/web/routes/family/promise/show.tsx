import { namesOf } from '../../../../modules/people/index.ts'
import { type PromiseTurn, promisePage } from '../../../../modules/promises/index.ts'
import type { PromiseId } from '../../../../shared/ids.ts'
import type { Typed } from '../../../kernel/form.ts'
import type { Ask } from '../../../kernel/route.ts'
import { daySaid, whenSaid } from '../../../kernel/when-said.ts'
import { promiseWords } from '../../../words/promise-words.ts'
import { PromisePage } from './page.tsx'
import { promiseOneWords } from './words.ts'

/** The page of one promise as it is seen from a front room; `list` is where that room keeps its promises. */
export async function sheetOfPromise(
  ask: Ask,
  list: string,
  wrong: { readonly deed: PromiseTurn; readonly typed: Typed } | null,
) {
  const { visit, params, query, voice, onceMore } = ask
  const words = ask.say(promiseOneWords)
  const id = params.promise as PromiseId
  const page = await promisePage(visit, id, wrong?.deed)
  const { by, to } = page.promise
  const names = await namesOf(visit, [by, to, ...page.steps.map((step) => step.by)])
  const days = { 'not-a-day': words.dayPassed, 'not-a-choice': words.sameDay }
  const own = {
    newDay: days,
    dueOn: days,
    why: { empty: words.whyNeeded },
    whyBack: { empty: words.whyNeeded },
    stuck: { empty: words.stuckNeeded },
    '': { 'not-a-choice': words.notNow },
  }
  return {
    title: words.tab,
    body: (
      <PromisePage
        words={words}
        saying={{
          say: ask.say(promiseWords),
          names,
          me: visit.person,
          daySaid: daySaid(voice),
        }}
        page={page}
        list={list}
        address={`${list}/${id}`}
        onceMore={onceMore}
        whenSaid={whenSaid(voice, visit.timeZone)}
        saved={query.get('done') === 'said'}
        mend={wrong && ask.mend(wrong.typed, own)}
      />
    ),
  }
}
