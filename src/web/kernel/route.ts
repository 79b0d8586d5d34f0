import type { ComponentChildren } from 'preact'
import type { Agency, Deed, SystemVisit, Visit } from '../../modules/access/index.ts'
import type { FieldProblem, Typed } from './form.ts'
import type { AddressRow, FrontRoom } from './front-room.ts'
import type { Persona } from './house.ts'
import type { AnyWords, Language, Spoken, Voice } from './speak.ts'

/** What a page hands over to be dressed in the shell. */
export interface Sheet {
  /** Neutral: it is seen in the tab and the history of a shared phone. */
  readonly title: string
  readonly body: ComponentChildren
  /** wide for staff tables. */
  readonly width?: 'column' | 'wide'
  /** Names of client scripts beside the ones every page has. */
  readonly scripts?: readonly string[]
  /** Without navigation, for paper and for the big moments. */
  readonly bare?: boolean
}

/** A 303: what was asked is done, look there. */
export type Going = Extract<Answer, { kind: 'go' }>

export type Answer =
  | {
      readonly kind: 'sheet'
      readonly status: 200 | 401 | 404 | 422 | 429 | 500 | 503
      readonly sheet: Sheet
      /** Keep what was done although the page is shown again: a wrong code counts. */
      readonly keep?: boolean
    }
  | {
      readonly kind: 'go'
      readonly to: string
      /** A token to put into the browser, or null to take it out. */
      readonly token?: string | null
      /** Let the browser empty what it kept of us. */
      readonly forget?: boolean
      /** A text size to remember. */
      readonly textSize?: string
    }
  | {
      readonly kind: 'file'
      readonly type: string
      readonly body: string | Uint8Array<ArrayBuffer>
      /** Neutral name for saving; shown in the browser when left out. */
      readonly name?: string
    }

/** One request at an open door: what was asked, in which voice to answer, and the ways of answering. */
export interface OpenAsk {
  readonly address: string
  /** The path as it was asked, without the query. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** What was sent with a POST; empty otherwise. */
  readonly sent: URLSearchParams
  readonly language: Language
  readonly voice: Voice
  readonly agency: Agency
  /** Where messages and links say we are. */
  readonly origin: string
  /** A fresh mark for a form, so that a double press is one deed; after a mistake the one that was sent. */
  readonly once: string
  /** A further such mark, for each form of a page that has several: what one did, another did not. */
  onceMore(): string
  say<W extends AnyWords>(words: W): Spoken<W>
  show(sheet: Sheet): Answer
  /** The same page again with what was typed and what to mend: 422, and nothing was kept. */
  again(sheet: Sheet): Answer
  /** The same, but what was done stays done. */
  againButKept(sheet: Sheet): Answer
  go(to: string, token?: string | null): Going
  /** Error summary and field errors in the person's words; `own` replaces the common sentence. */
  mend(typed: Typed, own?: OwnProblems): Mending
}

/** A page's own sentences for what can be wrong in its fields. */
export type OwnProblems = Readonly<Record<string, Partial<Record<FieldProblem, string>>>>

/** What a form shows again: a value and an error by field name, and the summary on top. */
export interface Mending {
  value(field: string): string
  values(field: string): readonly string[]
  error(field: string): string | undefined
  readonly summary: {
    readonly title: string
    readonly problems: readonly { field: string; message: string }[]
  }
}

/** At a door the house works for somebody it does not know yet. */
export interface DoorAsk extends OpenAsk {
  readonly system: SystemVisit
  /** The token of a sign-in that this browser already has, if any. */
  readonly token: string | null
  /** The invented people one can be here; none where anybody is real. */
  readonly personas: readonly Persona[]
  /** Every address of the house, with what stands behind it. */
  readonly addresses: readonly AddressRow[]
}

/** One request of somebody who is signed in. */
export interface Ask extends OpenAsk {
  readonly visit: Visit
  readonly token: string
}

type Handler<A> = (ask: A) => Promise<Answer> | Answer

/** What is counted before an open door answers, so that nobody can try it endlessly from one network. */
export type Counted = 'code-asked' | 'code-tried-from' | 'link-opened' | 'link-used'

/** What stands behind one method of an address: the deed it does, and how it answers. */
export interface Behind<A> {
  readonly deed: Deed
  /** Only for open doors: whoever is signed in is known anyway. */
  readonly counted?: readonly Counted[]
  readonly answer: Handler<A>
}

interface At<A> {
  /** `/:l/...` carries the language; ids are named after their noun, `:meeting`. */
  readonly address: string
  readonly front: FrontRoom
  readonly get?: Behind<A>
  readonly post?: Behind<A>
}

export type Route =
  | (At<OpenAsk> & { readonly kind: 'open' })
  | (At<DoorAsk> & { readonly kind: 'door' })
  | (At<Ask> & { readonly kind: 'page' })

/** A page that needs nobody and nothing: it answers even while the database is away. */
export const openPage = (at: At<OpenAsk>): Route => ({ kind: 'open', ...at })

/** A page for somebody who is not signed in, with the house's own reach behind it. */
export const door = (at: At<DoorAsk>): Route => ({ kind: 'door', ...at })

/** A page for somebody who is signed in. */
export const page = (at: At<Ask>): Route => ({ kind: 'page', ...at })

/** Every door of these routes as a row: its method, its address, its deed and its front room. */
export const addressRows = (routes: readonly Route[]): AddressRow[] =>
  routes.flatMap(({ address, front, get, post }) => [
    ...(get ? [{ method: 'GET', address, deed: get.deed, front } as const] : []),
    ...(post ? [{ method: 'POST', address, deed: post.deed, front } as const] : []),
  ])
