import { runPage } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { versionOf } from '../../../kernel/version-of.ts'
import { stageWords, stanceWords } from '../../../words/live-words.ts'
import { pressed } from './form.ts'
import { RunPage } from './page.tsx'
import { presses } from './presses.ts'
import { runWords } from './words.ts'

export const runMeeting = page({
  address: '/w/meetings/:meeting/run',
  front: 'worker',
  get: { deed: 'run-meeting', answer: async (ask) => ask.show(await sheet(ask)) },
  post: { deed: 'run-meeting', answer: press },
})

const here = ({ params }: Ask) => params.meeting as MeetingId

async function press(ask: Ask) {
  const run = await runPage(ask.visit, here(ask))
  const which = hear(pressed, new URLSearchParams({ do: ask.sent.get('do') ?? '' }))
  const mend = which.ok ? await presses[which.value.do](ask, run) : which.typed
  return mend ? ask.again(await sheet(ask, mend)) : ask.go(ask.path)
}

async function sheet(ask: Ask, typed: Typed = untyped()) {
  const run = await runPage(ask.visit, here(ask))
  const say = ask.say({ ...runWords, ...stageWords, ...stanceWords })
  return {
    title: say.title,
    body: RunPage({
      say,
      run,
      once: ask.once,
      asked: ask.query.get('turn'),
      version: versionOf(run),
      mend: ask.mend(typed, {
        person: { 'not-a-choice': say.notTheirTurn },
        '': { 'not-a-choice': say.before },
      }),
    }),
    width: 'wide' as const,
    bare: run.alone,
    scripts: ['live-page'],
  }
}
