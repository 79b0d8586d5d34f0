import { askForCodeBehind } from '../../../../modules/doors/index.ts'
import { isId } from '../../../../shared/ids.ts'
import { untyped } from '../../../kernel/form.ts'
import { type DoorAsk, door } from '../../../kernel/route.ts'
import { behindLink } from '../behind-link.ts'
import { goIn } from '../sign-in/go-in.ts'
import { AskCodePage } from '../sign-in/page.tsx'
import { signInWords } from '../sign-in/words.ts'
import { codeSheets } from './code-sheets.ts'

export const enter = door({
  address: '/m/:token/enter',
  front: 'door',
  get: { deed: 'open-public-page', counted: ['link-used'], answer: askFirst },
  post: { deed: 'ask-for-code', counted: ['link-used', 'code-asked'], answer: sendCode },
})

export const enterCode = door({
  address: '/m/:token/code',
  front: 'door',
  get: { deed: 'open-public-page', counted: ['link-used'], answer: showCode },
  post: {
    deed: 'enter-with-code',
    counted: ['link-used', 'code-tried-from'],
    answer: async (ask) => {
      const { invitation } = await behindLink(ask)
      return goIn(ask, await codeSheets(ask), invitation.meeting)
    },
  },
})

async function showCode(ask: DoorAsk) {
  const asked = ask.query.get('asked') ?? ''
  const { link, keep } = await behindLink(ask)
  if (!isId(asked)) return ask.go(`${link}/enter${keep}`)
  return ask.show((await codeSheets(ask))(untyped({ asked })))
}

async function askFirst(ask: DoorAsk) {
  const { link, keep } = await behindLink(ask)
  const say = ask.say(signInWords)
  const props = { action: `${link}/enter${keep}`, back: `${link}${keep}`, once: ask.once }
  return ask.show({ title: say.title, body: AskCodePage({ say, ...props }) })
}

async function sendCode(ask: DoorAsk) {
  const { invitation, link, keep } = await behindLink(ask)
  const asked = await askForCodeBehind(ask.system, invitation)
  return ask.go(`${link}/code?asked=${asked}${keep.replace('?', '&')}`)
}
