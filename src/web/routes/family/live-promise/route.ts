import { permit } from '../../../../modules/access/index.ts'
import { hearPromiseBack, myPromiseAt } from '../../../../modules/meetings/index.ts'
import type { MeetingId, PromiseId } from '../../../../shared/ids.ts'
import { hear, type Typed, withProblem } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid } from '../../../kernel/when-said.ts'
import { changeForm, rightForm } from './form.ts'
import { LivePromisePage } from './page.tsx'
import { livePromiseWords } from './words.ts'

export const hearPromise = page({
  address: '/:l/meeting/:meeting/live/promise/:promise',
  front: 'family',
  get: { deed: 'read-live', answer: async (ask) => ask.show(await sheet(ask)) },
  post: { deed: 'read-live', answer: send },
})

const at = ({ params }: Ask) => params.meeting as MeetingId
const about = ({ params }: Ask) => params.promise as PromiseId

async function send(ask: Ask) {
  permit(ask.visit, 'read-live', { meeting: at(ask) })
  const isRight = ask.sent.get('do') === 'right'
  const heard = isRight ? hear(rightForm, ask.sent) : hear(changeForm, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed))
  const { value } = heard
  const answer =
    'willDo' in value ? { willDo: value.willDo, dueOn: value.dueOn, help: value.help } : 'right'
  const outcome = await hearPromiseBack(ask.visit, at(ask), about(ask), answer)
  if (!outcome.ok && outcome.problems.includes('day-has-passed')) {
    return ask.again(await sheet(ask, withProblem(heard.typed, 'dueOn', 'not-a-choice')))
  }
  return ask.go(`/${ask.language}/meeting/${at(ask)}/live?done=said`)
}

async function sheet(ask: Ask, typed?: Typed) {
  const promise = await myPromiseAt(ask.visit, at(ask), about(ask))
  const say = ask.say(livePromiseWords)
  return {
    title: say.title,
    body: LivePromisePage({
      say,
      promise,
      once: ask.once,
      back: `/${ask.language}/meeting/${at(ask)}/live`,
      day: daySaid(ask.voice)(promise.dueOn),
      mend: typed ? ask.mend(typed, { dueOn: { 'not-a-choice': say.passed } }) : null,
    }),
  }
}
