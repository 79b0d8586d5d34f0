import { inBoth } from '../../../kernel/speak.ts'

export const feedbackWords = inBoth({
  tab: { en: 'How did it go?', es: '¿Cómo fue?' },
  title: { en: 'How did it go?', es: '¿Cómo le fue?', tu: '¿Cómo te fue?' },
  lead: {
    en: (p: { who: string }) => `Pick one for each. ${p.who} will not see your name with this.`,
    es: (p) => `Elija una en cada pregunta. ${p.who} no verá su nombre con esto.`,
    tu: (p) => `Elige una en cada pregunta. ${p.who} no verá tu nombre con esto.`,
  },
  theWorker: { en: 'Your worker', es: 'Su trabajador', tu: 'Tu trabajador' },
  skip: {
    en: 'You can skip any of them.',
    es: 'Puede saltar las que quiera.',
    tu: 'Puedes saltar las que quieras.',
  },
  listened: {
    en: 'Did people listen to you?',
    es: '¿La gente le escuchó?',
    tu: '¿La gente te escuchó?',
  },
  say: {
    en: 'Did you have a say in the plan?',
    es: '¿Pudo opinar sobre el plan?',
    tu: '¿Pudiste opinar sobre el plan?',
  },
  safe: { en: 'Did you feel safe?', es: '¿Se sintió a salvo?', tu: '¿Te sentiste a salvo?' },
  clear: { en: 'Were our words clear?', es: '¿Hablamos claro?' },
  yes: { en: 'Yes', es: 'Sí' },
  mostly: { en: 'Mostly', es: 'Casi todo' },
  'not-really': { en: 'Not really', es: 'No mucho' },
  no: { en: 'No', es: 'No' },
  kindOf: { en: 'Kind of', es: 'Más o menos' },
  change: { en: 'What should we change?', es: '¿Qué debemos cambiar?' },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  noName: {
    en: 'no one from this meeting',
    es: 'nadie de esta reunión',
  },
  limit: {
    en: 'A boss reads it when 5 people have answered, with no names.',
    es: 'Un jefe lo lee cuando 5 personas han respondido, sin nombres.',
  },
  send: { en: 'Send', es: 'Enviar' },
  back: { en: 'Back', es: 'Atrás' },
  given: {
    en: 'Thank you. You have answered.',
    es: 'Gracias. Ya respondió.',
    tu: 'Gracias. Ya respondiste.',
  },
  givenHelp: {
    en: 'We can not find your answers by your name. That is on purpose.',
    es: 'No podemos buscar sus respuestas por su nombre. Así lo quisimos.',
    tu: 'No podemos buscar tus respuestas por tu nombre. Así lo quisimos.',
  },
})
