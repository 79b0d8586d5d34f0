import { endSession } from '../../../../modules/access/index.ts'
import { leaveTo } from '../../../kernel/dress.tsx'
import { type DoorAsk, door } from '../../../kernel/route.ts'

/** Leave fast: forgets who is here, empties what the browser kept, and opens the weather. */
export const leave = door({
  address: '/leave',
  front: 'open',
  get: { deed: 'leave', answer: (ask) => leaving(ask, leaveTo) },
  post: { deed: 'leave', answer: (ask) => leaving(ask, leaveTo) },
})

export const out = door({
  address: '/out',
  front: 'open',
  post: { deed: 'leave', answer: (ask) => leaving(ask, `/${ask.language}/start`) },
})

async function leaving({ system, token, go }: DoorAsk, to: string) {
  if (token) await endSession(system, token)
  return { ...go(to, null), forget: true }
}
