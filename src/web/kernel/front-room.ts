import type { Deed } from '../../modules/access/index.ts'

/** The front rooms: who a page is made for. */
export type FrontRoom = 'open' | 'door' | 'demo' | 'family' | 'worker' | 'supervisor'

/** One method of one address, as the list of routes tells it. */
export interface AddressRow {
  readonly method: 'GET' | 'POST'
  readonly address: string
  readonly deed: Deed
  readonly front: FrontRoom
}
