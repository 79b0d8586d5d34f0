import { stages } from '../../../../modules/meetings/index.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import { anyOf, oneOf, someWords, words } from '../../../kernel/form.ts'

/** The presses of this page; each is a form of its own. */
export const pressed = {
  do: oneOf([
    'begin',
    'said',
    'passed',
    'read',
    'stage',
    'time',
    'end-time',
    'here',
    'away',
    'break',
    'go-on',
    'idea',
  ]),
}

export const beginForm = (people: readonly PersonId[]) => ({ ...pressed, here: anyOf(people) })

export const turnForm = (people: readonly PersonId[]) => ({
  ...pressed,
  person: oneOf(people),
  words: someWords(4000),
})

export const personForm = (people: readonly PersonId[]) => ({ ...pressed, person: oneOf(people) })

export const stageForm = { ...pressed, to: oneOf(stages) }

export const timeForm = { ...pressed, answer: oneOf(['offered', 'taken', 'declined']) }

export const ideaForm = { ...pressed, idea: words(1000), childIdea: someWords(500) }
