import type { Spoken } from '../../kernel/speak.ts'
import type { promiseWords } from '../../words/promise-words.ts'
import { asSaid } from './as-said.ts'

interface PromisedProps {
  say: Spoken<typeof promiseWords>
  /** What was promised, as it was typed. */
  willDo: string
}

const sentences = {
  en: (will: string) => `I will ${will}.`,
  es: (will: string) => `Voy a ${will}.`,
} as const

/** A promise as a whole sentence, in the language it was given in. */
export function Promised({ say, willDo }: PromisedProps) {
  const { will, language } = asSaid(willDo, say.speaks === 'es' ? 'es' : 'en')
  return (
    <q data-said lang={language}>
      {sentences[language](will)}
    </q>
  )
}
