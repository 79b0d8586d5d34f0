/** The languages every page speaks. */
export type Language = 'en' | 'es'

/** How somebody is spoken to: Spanish says *usted* to adults and *tú* to children and youth. */
export interface Voice {
  readonly language: Language
  readonly familiar: boolean
}

type Text = string | ((filling: never) => string)

type Like<T> = T extends (filling: infer F) => string ? (filling: F) => string : string

/** One thing said, in both languages; a missing one does not compile. `tu` is for children and youth. */
interface Said<T> {
  readonly en: T
  readonly es: NoInfer<Like<T>>
  readonly tu?: NoInfer<Like<T>>
}

/** The words of a page by key, as the page will say them. */
export type Words<Spoken extends Record<string, Text> = Record<string, Text>> = {
  readonly [Key in keyof Spoken]: Said<Spoken[Key]>
}

/** Any page's words. */
export type AnyWords = Readonly<Record<string, { en: unknown; es: unknown; tu?: unknown }>>

/** The same words in one voice. */
export type Spoken<W> = {
  readonly [Key in keyof W]: W[Key] extends { en: infer T } ? Like<T> : never
}

/** Keeps the words as they are written, checked: both languages for every key, the same fillings. */
export const inBoth = <S extends Record<string, Text>>(words: Words<S>): Words<S> => words

/** What a page says to this person. */
export function speak<W extends AnyWords>(words: W, voice: Voice): Spoken<W> {
  const said = Object.entries(words).map(([key, one]) => [
    key,
    voice.language === 'en' ? one.en : voice.familiar ? (one.tu ?? one.es) : one.es,
  ])
  return Object.fromEntries(said) as Spoken<W>
}
