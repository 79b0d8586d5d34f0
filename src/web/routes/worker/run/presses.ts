import {
  answerFamilyTime,
  endBreak,
  endFamilyTime,
  markHere,
  moveStage,
  openMeeting,
  proposeDecision,
  type RunPage,
  recordSpokenWords,
  takeBreak,
} from '../../../../modules/meetings/index.ts'
import { type Fields, hear, type Typed, type ValuesOf, withProblem } from '../../../kernel/form.ts'
import type { Ask } from '../../../kernel/route.ts'
import { beginForm, ideaForm, personForm, pressed, stageForm, timeForm, turnForm } from './form.ts'

/** What is to be mended after a press, or null when it was done. */
type Mended = Typed | null
type Press = (ask: Ask, run: RunPage) => Promise<Mended>

/** Hears one form of the page and does what it says. */
async function heard<F extends Fields>(
  ask: Ask,
  form: F,
  work: (value: ValuesOf<F>, typed: Typed) => Promise<Mended | undefined>,
): Promise<Mended> {
  const said = hear(form, ask.sent)
  return said.ok ? ((await work(said.value, said.typed)) ?? null) : said.typed
}

const idsOf = ({ people }: RunPage) => people.map(({ person }) => person)

const turn: Press = (ask, run) =>
  heard(ask, turnForm(idsOf(run)), async ({ do: how, person, words }, typed) => {
    const outcome = await recordSpokenWords(ask.visit, run.meeting.id, {
      person,
      how: how === 'passed' || how === 'read' ? how : 'said',
      words,
    })
    if (outcome.ok) return null
    const late = outcome.problems.includes('not-their-turn')
    return late
      ? withProblem(typed, 'person', 'not-a-choice')
      : withProblem(typed, 'words', 'empty')
  })

const here =
  (isHere: boolean): Press =>
  (ask, run) =>
    heard(ask, personForm(idsOf(run)), async ({ person }) => {
      await markHere(ask.visit, run.meeting.id, person, isHere)
      return null
    })

/** A press without anything typed. */
const plain =
  (work: (visit: Ask['visit'], meeting: RunPage['meeting']['id']) => Promise<void>): Press =>
  (ask, run) =>
    heard(ask, pressed, async () => {
      await work(ask.visit, run.meeting.id)
      return null
    })

export const presses: Record<ValuesOf<typeof pressed>['do'], Press> = {
  begin: (ask, run) =>
    heard(ask, beginForm(idsOf(run)), async ({ here: present }) => {
      await openMeeting(ask.visit, run.meeting.id, present)
      return null
    }),
  said: turn,
  passed: turn,
  read: turn,
  stage: (ask, run) =>
    heard(ask, stageForm, async ({ to }, typed) => {
      const outcome = await moveStage(ask.visit, run.meeting.id, to)
      return outcome.ok ? null : withProblem(typed, '', 'not-a-choice')
    }),
  time: (ask, run) =>
    heard(ask, timeForm, async ({ answer }) => {
      await answerFamilyTime(ask.visit, run.meeting.id, answer)
      return null
    }),
  'end-time': plain(endFamilyTime),
  here: here(true),
  away: here(false),
  break: plain(takeBreak),
  'go-on': plain(endBreak),
  idea: (ask, run) =>
    heard(ask, ideaForm, async ({ idea, childIdea }) => {
      await proposeDecision(ask.visit, run.meeting.id, { idea, childIdea })
      return null
    }),
}
