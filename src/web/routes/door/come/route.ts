import { answerByLink } from '../../../../modules/meetings/index.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type DoorAsk, door } from '../../../kernel/route.ts'
import { whenSaid } from '../../../kernel/when-said.ts'
import { behindLink } from '../behind-link.ts'
import { numberWords } from '../number-words.ts'
import { comeForm } from './form.ts'
import { ComePage } from './page.tsx'
import { ReadyPage } from './ready.tsx'
import { comeWords } from './words.ts'

export const come = door({
  address: '/m/:token',
  front: 'door',
  get: {
    deed: 'open-public-page',
    counted: ['link-opened'],
    answer: async (ask) => ask.show(await sheet(ask, untyped())),
  },
  post: { deed: 'answer-by-link', counted: ['link-opened'], answer: sendAnswer },
})

async function sendAnswer(ask: DoorAsk) {
  const { invitation, link, keep } = await behindLink(ask)
  const heard = hear(comeForm(invitation.number), ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed))
  const { answer, betterTime, help } = heard.value
  const answered = await answerByLink(ask.system, {
    ...invitation,
    answer,
    betterTime,
    needsRide: help.includes('ride'),
    needsChildCare: help.includes('child-care'),
    needsCallCost: help.includes('call-cost'),
  })
  return ask.go(answered.ok ? `${link}/sent${keep}` : `${link}${keep}`)
}

async function sheet(ask: DoorAsk, typed: Typed) {
  const { invitation, times, link, keep } = await behindLink(ask)
  const { number } = invitation
  const say = ask.say({ ...comeWords, ...numberWords })
  const open = times.state === 'preparing' || times.state === 'ready' || times.state === 'live'
  if (!open) return { title: say.ready, body: ReadyPage({ say, link, keep }) }
  const when = times.startsAt
    ? whenSaid(ask.voice, ask.agency.timeZone)(times.startsAt)
    : say.notSet
  const where = times.place || say.notSet
  const mend = ask.mend(typed, { number: { 'not-a-number': say.numberOff({ number }) } })
  const { once } = ask
  return { title: say.title, body: ComePage({ say, when, where, link, keep, once, number, mend }) }
}
