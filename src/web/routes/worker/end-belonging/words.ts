import { inBoth } from '../../../kernel/speak.ts'

export const endBelongingWords = inBoth({
  tab: { en: 'Leaving the circle', es: 'Dejar el círculo' },
  title: {
    en: (p: { name: string; as: string }) => `End “${p.as}” for ${p.name}?`,
    es: (p) => `¿Terminar «${p.as}» para ${p.name}?`,
  },
  lead: {
    en: 'From then on they see nothing new of this family in that way. You do not have to say why.',
    es: 'Desde entonces no verá nada nuevo de esta familia de esa manera. No hace falta decir por qué.',
  },
  kept: {
    en: 'What they said stays, in their own words.',
    es: 'Lo que dijo se queda, en sus propias palabras.',
  },
  today: {
    en: 'A slip can be undone today.',
    es: 'Si fue un error, hoy se puede deshacer.',
  },
  back: { en: 'Back', es: 'Atrás' },
  end: { en: 'Yes, end it today', es: 'Sí, terminar hoy' },
  stay: { en: 'No, they stay', es: 'No, se queda' },
})
