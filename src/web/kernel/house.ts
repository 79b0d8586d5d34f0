import type { Scope, Tx } from '../../db/transaction.ts'
import type { Agency, Arrival } from '../../modules/access/index.ts'
import type { AgencyId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/time.ts'
import type { AddressRow, FrontRoom } from './front-room.ts'
import type { Language } from './speak.ts'

/** Addresses of built style sheets and scripts, by the name of their source. */
export interface Assets {
  readonly style: string
  script(name: string): string
}

/** An invented person one can be, where nobody is real. */
export interface Persona {
  /** In the address: `rosa`. */
  readonly id: string
  readonly agency: AgencyId
  readonly name: string
  /** Who they are in the story. */
  readonly part: Readonly<Record<Language, string>>
  /** What is worth trying as them. */
  readonly tries: Readonly<Record<Language, string>>
  readonly front: FrontRoom
  /** Where they begin. */
  readonly start: string
  /** As whom, and as if through which door. */
  readonly arrival: Arrival
}

/** What the pages are given by whoever starts the house; they open no database themselves. */
export interface House {
  /** Runs work in one transaction; `scope` null means nothing is in reach. */
  transact<T>(scope: Scope | null, work: (tx: Tx) => Promise<T>): Promise<T>
  readonly agencies: AgencyBook
  readonly now: () => Instant
  /** Sign in as invented people; true only where nobody is real. */
  readonly demo: boolean
  readonly personas: readonly Persona[]
  /** Filled by `createApp` with the addresses it answers. */
  readonly addresses: AddressRow[]
  /** The address people type, without a slash at its end. */
  readonly origin: string
  /** How many proxies of the operator's own stand before us; each says whom it heard. */
  readonly proxies: number
  readonly assets: Assets
  readonly log: HouseLog
}

/** One line a request, without names, words or full addresses. */
export interface HouseLog {
  info(line: Readonly<Record<string, string | number>>, message: string): void
  error(line: Readonly<Record<string, string | number>>, message: string): void
}

/** The agencies this house serves; nothing in it is about a person, so it may be kept. */
export interface AgencyBook {
  home(): Promise<Agency>
  /** All of them, asked anew. */
  all(): Promise<readonly Agency[]>
  byId(id: AgencyId): Promise<Agency | undefined>
  byLinkCode(code: string): Promise<Agency | undefined>
}

/** Stands in while the database is away: nothing is kept in it, and it has no telephone. */
export const nowhere: Agency = {
  id: '00000000-0000-4000-8000-000000000000' as AgencyId,
  called: '',
  linkCode: '',
  timeZone: 'UTC',
  helpPhone: '',
  madeUp: false,
}

/** Keeps the list of agencies and asks again when one is not in it. */
export function agencyBook(load: () => Promise<readonly Agency[]>): AgencyBook {
  let known: readonly Agency[] = []
  const find = async (is: (agency: Agency) => boolean) => {
    const found = known.find(is)
    if (found) return found
    known = await load()
    return known.find(is)
  }
  return {
    async home() {
      const first = await find(() => true)
      if (!first) throw new Error('No agency is set up yet. Run: kincircle init')
      return first
    },
    async all() {
      known = await load()
      return known
    },
    byId: (id) => find((agency) => agency.id === id),
    byLinkCode: (code) => find((agency) => agency.linkCode === code),
  }
}
