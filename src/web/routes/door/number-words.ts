import { inBoth } from '../../kernel/speak.ts'

type ThatNumber = { number: number }

export const numberWords = inBoth({
  number: {
    en: (p: ThatNumber) => `Write this number: ${p.number}`,
    es: (p) => `Escriba este número: ${p.number}`,
  },
  numberWhy: {
    en: 'So we know a person sent this.',
    es: 'Así sabemos que lo manda una persona.',
  },
  numberOff: {
    en: (p: ThatNumber) => `Please write ${p.number} here.`,
    es: (p) => `Escriba ${p.number} aquí.`,
  },
})
