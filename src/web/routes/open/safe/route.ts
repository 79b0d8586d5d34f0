import { openPage } from '../../../kernel/route.ts'
import { SafePage } from './page.tsx'
import { safeWords } from './words.ts'

export const safe = openPage({
  address: '/:l/safe',
  front: 'open',
  get: {
    deed: 'open-public-page',
    answer: (ask) => {
      const say = ask.say(safeWords)
      return ask.show({ title: say.title, body: SafePage({ say }) })
    },
  },
})
