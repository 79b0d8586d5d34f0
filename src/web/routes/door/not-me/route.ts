import { endInvitations } from '../../../../modules/doors/index.ts'
import { type DoorAsk, door, openPage } from '../../../kernel/route.ts'
import { behindLink } from '../behind-link.ts'
import { sentWords } from '../sent/words.ts'
import { NotMeDone, NotMePage } from './page.tsx'

export const notMe = door({
  address: '/m/:token/not-me',
  front: 'door',
  get: { deed: 'open-public-page', counted: ['link-used'], answer: askWhetherNot },
  post: { deed: 'answer-by-link', counted: ['link-used'], answer: endThisLink },
})

export const notMeDone = openPage({
  address: '/:l/not-me',
  front: 'door',
  get: {
    deed: 'open-public-page',
    answer: (ask) => {
      const say = ask.say(sentWords)
      return ask.show({ title: say.title, body: NotMeDone({ say }) })
    },
  },
})

async function askWhetherNot(ask: DoorAsk) {
  const { link, keep } = await behindLink(ask)
  const say = ask.say(sentWords)
  return ask.show({ title: say.title, body: NotMePage({ say, link, keep, once: ask.once }) })
}

async function endThisLink(ask: DoorAsk) {
  const { invitation } = await behindLink(ask)
  await endInvitations(ask.system, invitation)
  return ask.go(`/${ask.language}/not-me`)
}
