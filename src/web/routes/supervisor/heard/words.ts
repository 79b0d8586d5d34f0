import { inBoth } from '../../../kernel/speak.ts'

export const heardWords = inBoth({
  title: { en: 'How it went', es: 'Cómo fue' },
  lead: {
    en: 'What people said about us. No names, in no order.',
    es: 'Lo que la gente dijo de nosotros. Sin nombres y sin orden.',
  },
  back: { en: 'After the meeting', es: 'Después de la reunión' },
  tooFew: { en: 'Too few have answered', es: 'Han respondido muy pocos' },
  missing: {
    en: (p: { missing: number }) =>
      `${p.missing} more must answer before anyone can read this. So nobody can guess who said what.`,
    es: (p) =>
      `Faltan ${p.missing} respuestas para que alguien pueda leer esto. Así nadie adivina quién dijo qué.`,
  },
  question: { en: 'Question', es: 'Pregunta' },
  listened: { en: 'Did people listen to you?', es: '¿La gente le escuchó?' },
  say: { en: 'Did you have a say in the plan?', es: '¿Pudo opinar sobre el plan?' },
  safe: { en: 'Did you feel safe?', es: '¿Se sintió a salvo?' },
  clear: { en: 'Were our words clear?', es: '¿Hablamos claro?' },
  yes: { en: 'Yes', es: 'Sí' },
  mostly: { en: 'Mostly', es: 'Casi todo' },
  'not-really': { en: 'Not really', es: 'No mucho' },
  no: { en: 'No', es: 'No' },
  change: { en: 'What should we change?', es: '¿Qué debemos cambiar?' },
  someone: { en: 'Someone at the meeting', es: 'Alguien de la reunión' },
  nothing: { en: 'Nobody wrote anything here.', es: 'Nadie escribió nada aquí.' },
})
