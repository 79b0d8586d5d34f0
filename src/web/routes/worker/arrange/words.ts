import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const arrangeWords = inBoth({
  title: {
    en: (p: Who) => `What makes it safe for ${p.who}`,
    es: (p) => `Lo que pone a salvo a ${p.who}`,
  },
  back: { en: 'Safety', es: 'Seguridad' },
  way: { en: 'How do they take part?', es: '¿Cómo participa?' },
  arrangement: { en: 'What we do for it', es: 'Lo que hacemos' },
  arrangementHelp: {
    en: 'Say what to do, not why: “Rosa comes at 3:45 by the side door.” The worker reads it.',
    es: 'Diga qué hacer, no por qué: «Rosa llega a las 3:45 por la puerta de atrás». Lo lee la agencia.',
  },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  arrangementSees: {
    en: (p: Who) => `${p.who}, you and the agency’s people here`,
    es: (p) => `${p.who}, usted y la gente de la agencia`,
  },
  tick: { en: 'It is arranged', es: 'Ya está arreglado' },
})
