import { type OpenAsk, openPage } from '../../../kernel/route.ts'
import { StartPage } from './page.tsx'
import { startWords } from './words.ts'

export const start = openPage({
  address: '/:l/start',
  front: 'open',
  get: { deed: 'open-public-page', answer: showStart },
})

function showStart(ask: OpenAsk) {
  const say = ask.say(startWords)
  const { language, agency } = ask
  return ask.show({
    title: say.title,
    body: StartPage({ say, language, madeUp: agency.madeUp }),
  })
}
