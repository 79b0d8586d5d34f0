import { inBoth } from '../../../kernel/speak.ts'

export const comeWords = inBoth({
  title: { en: 'Can you come?', es: '¿Puede venir?', tu: '¿Puedes venir?' },
  lead: {
    en: 'We can help with a ride, child care, or a phone call. If this time is bad, tell us a good one.',
    es: 'Podemos ayudar con el viaje, con el cuidado de sus hijos o con una llamada. Si la hora no le sirve, díganos otra.',
    tu: 'Podemos ayudar con el viaje o con una llamada. Si la hora no te sirve, dinos otra.',
  },
  question: { en: 'Your answer', es: 'Su respuesta', tu: 'Tu respuesta' },
  yes: { en: 'Yes, I can come', es: 'Sí, puedo venir' },
  call: { en: 'I can call in', es: 'Puedo llamar' },
  otherTime: { en: 'I need a different time', es: 'Necesito otra hora' },
  no: { en: 'No', es: 'No' },
  betterTime: {
    en: 'What time is good for you?',
    es: '¿Qué hora le sirve?',
    tu: '¿Qué hora te sirve?',
  },
  help: { en: 'What would help?', es: '¿Qué le ayudaría?', tu: '¿Qué te ayudaría?' },
  ride: { en: 'A ride', es: 'Un viaje' },
  childCare: { en: 'Child care', es: 'Cuidado de niños' },
  callCost: { en: 'The cost of a call', es: 'El costo de la llamada' },
  sees: {
    en: (p: { lee: string }) => `only ${p.lee} and the family’s worker`,
    es: (p) => `solo ${p.lee} y quien trabaja con la familia`,
  },
})
