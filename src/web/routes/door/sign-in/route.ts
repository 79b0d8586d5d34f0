import { askForCode } from '../../../../modules/doors/index.ts'
import { isId } from '../../../../shared/ids.ts'
import { hear, untyped } from '../../../kernel/form.ts'
import { type DoorAsk, door } from '../../../kernel/route.ts'
import { reachForm } from './form.ts'
import { goIn } from './go-in.ts'
import { codeSheet, reachSheet } from './sheets.ts'

export const signIn = door({
  address: '/:l/in',
  front: 'door',
  get: { deed: 'open-public-page', answer: (ask) => ask.show(reachSheet(ask, untyped())) },
  post: { deed: 'ask-for-code', counted: ['code-asked'], answer: sendCode },
})

export const typeCode = door({
  address: '/:l/in/code',
  front: 'door',
  get: {
    deed: 'open-public-page',
    answer: (ask) => {
      const asked = ask.query.get('asked') ?? ''
      return isId(asked)
        ? ask.show(codeSheet(ask, untyped({ asked })))
        : ask.go(`/${ask.language}/in`)
    },
  },
  post: {
    deed: 'enter-with-code',
    counted: ['code-tried-from'],
    answer: (ask) => goIn(ask, (typed) => codeSheet(ask, typed)),
  },
})

async function sendCode(ask: DoorAsk) {
  const heard = hear(reachForm, ask.sent)
  if (!heard.ok) return ask.again(reachSheet(ask, heard.typed))
  const asked = await askForCode(ask.system, heard.value.reach)
  return ask.go(`/${ask.language}/in/code?asked=${asked}`)
}
