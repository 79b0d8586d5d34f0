import { endInvitations } from '../../../../modules/doors/index.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type DoorAsk, door, openPage } from '../../../kernel/route.ts'
import { behindLink } from '../behind-link.ts'
import { numberWords } from '../number-words.ts'
import { sentWords } from '../sent/words.ts'
import { writtenNumber } from '../written-number.ts'
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
  return ask.show((await askingSheet(ask))(untyped()))
}

/** Whoever ends a link ends it for the one it was made for, so a machine must not. */
async function endThisLink(ask: DoorAsk) {
  const { invitation } = await behindLink(ask)
  const heard = hear({ number: writtenNumber(invitation.number) }, ask.sent)
  if (!heard.ok) return ask.again((await askingSheet(ask))(heard.typed))
  await endInvitations(ask.system, invitation)
  return ask.go(`/${ask.language}/not-me`)
}

async function askingSheet(ask: DoorAsk) {
  const { invitation, link, keep } = await behindLink(ask)
  const { number } = invitation
  const { once } = ask
  const say = ask.say({ ...sentWords, ...numberWords })
  return (typed: Typed) => {
    const mend = ask.mend(typed, { number: { 'not-a-number': say.numberOff({ number }) } })
    return { title: say.title, body: NotMePage({ say, link, keep, once, number, mend }) }
  }
}
