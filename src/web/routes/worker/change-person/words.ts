import { inBoth } from '../../../kernel/speak.ts'

export const changePersonWords = inBoth({
  tab: { en: 'Change', es: 'Cambiar' },
  title: {
    en: (p: { name: string }) => `Change what is written about ${p.name}`,
    es: (p) => `Cambiar lo que está escrito sobre ${p.name}`,
  },
  back: { en: 'Back', es: 'Atrás' },
  inTheirWords: { en: 'In their own words', es: 'En sus propias palabras' },
  needs: { en: 'What makes it easier for them', es: 'Qué le hace más fácil las cosas' },
  needsHelp: {
    en: 'Large letters, a quiet room, no stairs, reading aloud.',
    es: 'Letra grande, un cuarto tranquilo, sin escaleras, leer en voz alta.',
  },
  customs: { en: 'Customs and days that matter', es: 'Costumbres y días importantes' },
  customsHelp: {
    en: 'Write it as they say it. They may leave it out.',
    es: 'Escríbalo como lo dicen. Pueden no decirlo.',
  },
  save: { en: 'Save', es: 'Guardar' },
})
