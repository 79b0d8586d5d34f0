import { inBoth } from '../../../kernel/speak.ts'

export const homeWords = inBoth({
  title: { en: 'Home', es: 'Inicio' },
  hello: { en: (p: { name: string }) => `Hi ${p.name}`, es: (p) => `Hola ${p.name}` },
  next: { en: 'Next', es: 'Ahora' },

  nowTitle: { en: 'Your meeting is on now', es: 'Su reunión es ahora', tu: 'Tu reunión es ahora' },
  now: {
    en: 'You can follow it here, and say how you feel about an idea.',
    es: 'Aquí puede seguirla y decir qué le parece cada idea.',
    tu: 'Aquí puedes seguirla y decir qué te parece cada idea.',
  },
  toNow: { en: 'Go to the meeting', es: 'Ir a la reunión' },
  comeTitle: { en: 'Can you come?', es: '¿Puede venir?', tu: '¿Puedes venir?' },
  come: {
    en: 'We can help with a ride, child care, or a phone call. If this time is bad, tell us a good one.',
    es: 'Podemos ayudar con el viaje, con el cuidado de sus hijos o con una llamada. Si la hora no le sirve, díganos otra.',
    tu: 'Podemos ayudar con el viaje o con una llamada. Si la hora no te sirve, dinos otra.',
  },
  toCome: { en: 'Say if you can come', es: 'Decir si puede venir', tu: 'Decir si puedes venir' },
  readyTitle: {
    en: 'Get ready to meet',
    es: 'Prepararse para la reunión',
    tu: 'Prepárate para la reunión',
  },
  ready: {
    en: 'There are three short things to do before we meet. Do them in any order. You can stop and come back.',
    es: 'Hay tres cosas cortas que hacer antes de la reunión. Hágalas en el orden que quiera. Puede parar y volver.',
    tu: 'Hay tres cosas cortas que hacer antes de la reunión. Hazlas en el orden que quieras. Puedes parar y volver.',
  },
  toReady: { en: 'Get ready', es: 'Prepararme' },
  planTitle: { en: 'Your plan is ready', es: 'Su plan está listo', tu: 'Tu plan está listo' },
  plan: {
    en: 'See who will do what. Is something wrong? Tell us, and we fix it.',
    es: 'Vea quién hace qué. ¿Hay algo mal? Díganos y lo cambiamos.',
    tu: 'Mira quién hace qué. ¿Hay algo mal? Dinos y lo cambiamos.',
  },
  toPlan: { en: 'Look at the plan', es: 'Ver el plan' },
  hearTitle: { en: 'Is that right?', es: '¿Es así?' },
  toHear: { en: 'Answer', es: 'Responder' },
  keepTitle: { en: 'Did it work out?', es: '¿Se pudo?' },
  keep: {
    en: 'Done, stuck, or you need more time: all are OK to say.',
    es: 'Listo, no se pudo o falta más tiempo: todo se puede decir.',
  },
  toKeep: { en: 'Say how it is', es: 'Decir cómo va' },
  keptTitle: { en: 'Was it kept?', es: '¿Se cumplió?' },
  kept: {
    en: (p: { who: string }) => `${p.who} says it is done. You are the one who knows.`,
    es: (p) => `${p.who} dice que está hecho. Usted es quien lo sabe.`,
    tu: (p) => `${p.who} dice que está hecho. Tú eres quien lo sabe.`,
  },
  toLate: { en: 'See this promise', es: 'Ver esta promesa' },
  nothingTitle: { en: 'Nothing waits for you', es: 'No hay nada pendiente' },
  nothing: {
    en: 'We will tell you when there is something new.',
    es: 'Le avisamos cuando haya algo nuevo.',
    tu: 'Te avisamos cuando haya algo nuevo.',
  },

  soon: { en: 'Coming up', es: 'Lo que viene' },
  noSoon: { en: 'Nothing else in the next 7 days.', es: 'Nada más en los próximos 7 días.' },
  meetingAt: { en: (p: { when: string }) => `Meeting: ${p.when}`, es: (p) => `Reunión: ${p.when}` },
  lately: { en: 'Lately', es: 'Hace poco' },
  planMade: { en: 'We made a plan.', es: 'Hicimos un plan.' },
  readPlan: { en: 'Read the plan', es: 'Leer el plan' },
  planChanged: {
    en: (p: { what: string }) => `The plan changed. ${p.what}`,
    es: (p) => `El plan cambió. ${p.what}`,
  },
  keptOne: { en: 'Kept.', es: 'Cumplida.' },
})
