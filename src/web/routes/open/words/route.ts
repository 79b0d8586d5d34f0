import { type OpenAsk, openPage } from '../../../kernel/route.ts'
import { WordsPage } from './page.tsx'
import { hardWords, wordsWords } from './words.ts'

export const wordList = openPage({
  address: '/:l/words',
  front: 'open',
  get: { deed: 'open-public-page', answer: showWords },
})

const order = [
  'meeting',
  'kin',
  'worker',
  'coordinator',
  'supervisor',
  'trusted',
  'packet',
  'bottomLine',
  'safetyPlan',
  'familyTime',
  'plan',
  'promise',
  'court',
  'lawyer',
  'foster',
] as const satisfies readonly (keyof typeof hardWords)[]

function showWords(ask: OpenAsk) {
  const say = ask.say(wordsWords)
  const hard = ask.say(hardWords)
  const words = order.map((key) => ({ word: hard[key], is: hard[`${key}Is`] }))
  return ask.show({ title: say.title, body: WordsPage({ say, words }) })
}
