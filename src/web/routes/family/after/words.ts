import { inBoth } from '../../../kernel/speak.ts'

export const afterWords = inBoth({
  tab: { en: 'After the meeting', es: 'Después de la reunión' },
  thanks: { en: (p: { name: string }) => `Thank you, ${p.name}`, es: (p) => `Gracias, ${p.name}` },
  voice: {
    en: 'Your voice helped make this plan. See who will do what.',
    es: 'Su voz ayudó a hacer este plan. Vea quién hace qué.',
    tu: 'Tu voz ayudó a hacer este plan. Mira quién hace qué.',
  },
  seePlan: { en: 'See the plan', es: 'Ver el plan' },
  fix: { en: 'FIX: something is wrong', es: 'CAMBIO: algo está mal' },
  checkTitle: {
    en: 'In your own words, what happens next?',
    es: 'En sus palabras, ¿qué pasa ahora?',
    tu: 'En tus palabras, ¿qué pasa ahora?',
  },
  check: {
    en: 'We want to be sure we said this in a clear way.',
    es: 'Queremos saber si lo dijimos claro.',
  },
  checkHow: {
    en: (p: { lee: string }) =>
      `What will you do first? Who do you call if it goes wrong? You can type it here, or tell ${p.lee}.`,
    es: (p) =>
      `¿Qué va a hacer primero? ¿A quién llama si algo sale mal? Puede escribirlo aquí o decírselo a ${p.lee}.`,
    tu: (p) =>
      `¿Qué vas a hacer primero? ¿A quién llamas si algo sale mal? Puedes escribirlo aquí o decírselo a ${p.lee}.`,
  },
  label: { en: 'What happens next', es: 'Qué pasa ahora' },
  send: { en: 'Send', es: 'Enviar' },
  youSaid: { en: 'You said', es: 'Usted dijo', tu: 'Tú dijiste' },
  typedBy: { en: (p: { who: string }) => `Typed by ${p.who}`, es: (p) => `Lo escribió ${p.who}` },
  sayAgain: { en: 'Say it again in other words', es: 'Decirlo otra vez con otras palabras' },
  said: {
    en: 'Thank you. If we were not clear, we will call you.',
    es: 'Gracias. Si no fuimos claros, le llamamos.',
    tu: 'Gracias. Si no fuimos claros, te llamamos.',
  },
  howTitle: { en: 'How did it go?', es: '¿Cómo le fue?', tu: '¿Cómo te fue?' },
  how: {
    en: 'Five short questions about us. No name with your answers.',
    es: 'Cinco preguntas cortas sobre nosotros. Sin nombre en sus respuestas.',
    tu: 'Cinco preguntas cortas sobre nosotros. Sin nombre en tus respuestas.',
  },
  toHow: { en: 'Tell us how it went', es: 'Decirnos cómo fue' },
  back: { en: 'Meeting', es: 'Reunión' },
})
