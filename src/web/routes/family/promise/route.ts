import type { PromiseTurn } from '../../../../modules/promises/index.ts'
import type { PromiseId } from '../../../../shared/ids.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { sheetOfPromise } from './show.tsx'
import { takeTurn } from './take-turn.ts'

const family = {
  front: 'family',
  address: '/:l/promises/:promise',
  list: ({ language }) => `/${language}/promises`,
} as const satisfies FrontOfPromise

export const promise = aPromise(family)
export const promiseHeard = aTurn(family, 'heard', 'read-back-promise')
export const promiseWay = aTurn(family, 'way', 'carry-promise')
export const promiseKept = aTurn(family, 'kept', 'confirm-promise')

/** A front room with a page for one promise. */
export interface FrontOfPromise {
  readonly front: 'family' | 'worker'
  readonly address: string
  readonly list: (ask: Ask) => string
}

/** The page of one promise. */
export function aPromise({ front, address, list }: FrontOfPromise) {
  return page({
    address,
    front,
    get: {
      deed: 'read-promise',
      answer: async (ask) => ask.show(await sheetOfPromise(ask, list(ask), null)),
    },
  })
}

/** The place under it to which one kind of turn is sent; opened by itself, it shows the page. */
export function aTurn({ front, address, list }: FrontOfPromise, under: string, deed: PromiseTurn) {
  return page({
    address: `${address}/${under}`,
    front,
    get: {
      deed: 'read-promise',
      answer: async (ask) => ask.show(await sheetOfPromise(ask, list(ask), null)),
    },
    post: {
      deed,
      answer: async (ask) => {
        const { visit, params, sent, again, go } = ask
        const taken = await takeTurn(visit, params.promise as PromiseId, deed, sent)
        if (taken.ok) return go(`${list(ask)}/${params.promise}?done=said`)
        return again(await sheetOfPromise(ask, list(ask), { deed, typed: taken.typed }))
      },
    },
  })
}
