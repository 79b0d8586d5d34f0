import { inBoth } from '../../../kernel/speak.ts'

/** Door 0: a link alone. No name, no agency, no reason may stand here. */
export const comeWords = inBoth({
  title: { en: 'Can you come?', es: '¿Puede venir?' },
  lead: {
    en: 'We can help with a ride, child care, or a phone call. If this time is bad, tell us a good one.',
    es: 'Podemos ayudar con el viaje, con el cuidado de sus hijos o con una llamada. Si la hora no le sirve, díganos otra.',
  },
  when: { en: 'When', es: 'Cuándo' },
  where: { en: 'Where', es: 'Dónde' },
  notSet: { en: 'We will tell you soon', es: 'Le diremos pronto' },
  question: { en: 'Your answer', es: 'Su respuesta' },
  yes: { en: 'Yes, I can come', es: 'Sí, puedo venir' },
  call: { en: 'I can call in', es: 'Puedo llamar' },
  otherTime: { en: 'I need a different time', es: 'Necesito otra hora' },
  no: { en: 'No', es: 'No' },
  betterTime: { en: 'What time is good for you?', es: '¿Qué hora le sirve?' },
  help: { en: 'What would help?', es: '¿Qué le ayudaría?' },
  ride: { en: 'A ride', es: 'Un viaje' },
  childCare: { en: 'Child care', es: 'Cuidado de mis hijos' },
  callCost: { en: 'The cost of a call', es: 'El costo de la llamada' },
  sees: { en: 'the person who sets up the meeting', es: 'la persona que prepara la reunión' },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  send: { en: 'Send', es: 'Enviar' },
  more: { en: 'See more with a code', es: 'Ver más con un código' },
  moreHelp: {
    en: 'We send a code to your phone or e-mail. Then you can read and write about the meeting.',
    es: 'Mandamos un código a su teléfono o correo. Luego puede leer y escribir sobre la reunión.',
  },
  notMe: { en: 'This is not for me', es: 'Esto no es para mí' },
  ready: { en: 'Your pages are ready', es: 'Sus hojas están listas' },
  readyLead: { en: 'Ask for a code to open them.', es: 'Pida un código para abrirlas.' },
})
