import { endSessionsOf, mySessions, permit } from '../../../../modules/access/index.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { whenSaid } from '../../../kernel/when-said.ts'
import { MePage } from './page.tsx'
import { meWords } from './words.ts'

export const me = page({
  address: '/:l/me',
  front: 'family',
  get: { deed: 'read-own-settings', answer: showMe },
  post: { deed: 'sign-out-everywhere', answer: signOutEverywhere },
})

async function showMe(ask: Ask) {
  const { visit, once, voice } = ask
  permit(visit, 'read-own-settings', { person: visit.person })
  const say = ask.say(meWords)
  const sessions = await mySessions(visit)
  return ask.show({
    title: say.title,
    body: MePage({ say, sessions, once, whenSaid: whenSaid(voice, visit.timeZone) }),
  })
}

async function signOutEverywhere({ visit, go, language }: Ask) {
  permit(visit, 'sign-out-everywhere', { person: visit.person })
  await endSessionsOf(visit)
  return go(`/${language}/start`, null)
}
