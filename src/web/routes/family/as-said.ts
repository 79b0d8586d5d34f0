import type { Language } from '../../kernel/speak.ts'

/** A promise as it goes on from "I will", and the language it was typed in. */
export interface AsSaid {
  readonly will: string
  readonly language: Language
}

const begun = { en: /^(i will|i'll|i’ll)\s+/i, es: /^voy a\s+/i } as const

/** Small words that only one of the two languages has. */
const own = {
  en: /\b(the|to|of|and|my|your|you|with|for|on|at|every|by|her|his|him|them|our|in|it)\b/gi,
  es: /\b(el|la|los|las|de|del|y|que|un|una|con|por|para|mi|mis|su|sus|tu|tus|al|cada|en|lo|le)\b|[áéíóúñ¿¡]/gi,
} as const

/** "Voy a" goes on with one of these; what begins otherwise is no Spanish promise. */
const infinitive = /^\p{L}+[aei]r(me|te|se|nos|l[aeo]s?)*\b/iu

const count = (words: string, sign: RegExp) => words.match(sign)?.length ?? 0

/**
 * What was promised, without a second "I will" and without its full stop. The language is read from
 * the words; where they could be either, it is taken to be the page's.
 */
export function asSaid(willDo: string, page: Language): AsSaid {
  const typed = willDo.trim()
  const will = typed.replace(begun.en, '').replace(begun.es, '').replace(/\.$/, '')
  if (begun.en.test(typed)) return { will, language: 'en' }
  if (begun.es.test(typed)) return { will, language: 'es' }
  const [english, spanish] = [count(will, own.en), count(will, own.es)]
  if (english === spanish) return { will, language: infinitive.test(will) ? page : 'en' }
  return { will, language: english > spanish ? 'en' : 'es' }
}
