import { openPage } from '../../../kernel/route.ts'
import { ChoosePage } from './page.tsx'

export const choose = openPage({
  address: '/',
  front: 'open',
  get: {
    deed: 'open-public-page',
    answer: (ask) =>
      ask.show({ title: 'English · Español', body: ChoosePage({ madeUp: ask.agency.madeUp }) }),
  },
})
