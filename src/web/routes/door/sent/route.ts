import { type DoorAsk, door } from '../../../kernel/route.ts'
import { behindLink } from '../behind-link.ts'
import { SentPage } from './page.tsx'
import { sentWords } from './words.ts'

export const sent = door({
  address: '/m/:token/sent',
  front: 'door',
  get: { deed: 'open-public-page', counted: ['link-used'], answer: showSent },
})

async function showSent(ask: DoorAsk) {
  const { link, keep } = await behindLink(ask)
  const say = ask.say(sentWords)
  return ask.show({ title: say.title, body: SentPage({ say, link, keep }) })
}
