import type { Ask, OwnProblems } from '../../kernel/route.ts'
import { channelWords, sideWords } from '../../words/circle-words.ts'
import type { PersonSay } from './person-fields.tsx'
import { personWords } from './person-words.ts'

/** Everything the boxes about a person say. */
export const personSay = (ask: Ask): PersonSay => ({
  say: ask.say(personWords),
  sides: ask.say(sideWords),
  channels: ask.say(channelWords),
})

/** Our own sentences for what can be wrong about a person. */
export function problemsSaid(
  ask: Ask,
  fields: { readonly born: string; readonly as?: string },
): OwnProblems {
  const say = ask.say(personWords)
  return {
    value: { 'not-a-reach': say.valueWrong },
    [fields.born]: { empty: say.bornMissing, 'not-a-choice': say.bornTooOld },
    ...(fields.as ? { [fields.as]: { 'not-a-choice': say.noWorker } } : {}),
  }
}
