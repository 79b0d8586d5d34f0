import { shownCopies } from '../../../../modules/notifications/index.ts'
import { type DoorAsk, door } from '../../../kernel/route.ts'
import { whenSaid } from '../../../kernel/when-said.ts'
import { demoWords } from '../people/words.ts'
import { OutboxPage } from './page.tsx'

export const outbox = door({
  address: '/demo/outbox',
  front: 'demo',
  get: { deed: 'try-the-demonstration', answer: showOutbox },
})

async function showOutbox(ask: DoorAsk) {
  const say = ask.say(demoWords)
  const { origin, system, voice, agency } = ask
  const copies = await shownCopies(system)
  const said = whenSaid(voice, agency.timeZone)
  return ask.show({ title: say.title, body: OutboxPage({ say, copies, origin, whenSaid: said }) })
}
