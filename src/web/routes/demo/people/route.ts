import { type DoorAsk, door } from '../../../kernel/route.ts'
import { DemoPage } from './page.tsx'
import { demoWords } from './words.ts'

export const demo = door({
  address: '/demo',
  front: 'demo',
  get: { deed: 'try-the-demonstration', answer: showPeople },
})

function showPeople(ask: DoorAsk) {
  const say = ask.say(demoWords)
  const { language, personas } = ask
  const once = () => crypto.randomUUID()
  return ask.show({ title: say.title, body: DemoPage({ say, language, personas, once }) })
}
