import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const printPacketWords = inBoth({
  title: { en: 'Before we meet', es: 'Antes de reunirnos' },
  back: { en: 'Back to the pages', es: 'Volver a las hojas' },
  printed: { en: (p: { day: string }) => `Printed ${p.day}`, es: (p) => `Impreso el ${p.day}` },
  whole: {
    en: 'The whole packet. It stays with the agency.',
    es: 'Todas las hojas. Se quedan en la agencia.',
  },
  noQuiz: {
    en: 'Nobody will quiz you on it.',
    es: 'Nadie le va a hacer preguntas de esto.',
    tu: 'Nadie te va a hacer preguntas de esto.',
  },
  why: { en: '1. Why we meet', es: '1. Por qué nos reunimos' },
  lines: {
    en: 'What must be true for the children',
    es: 'Lo que tiene que cumplirse para los niños',
  },
  well: { en: '2. What is going well', es: '2. Lo que va bien' },
  worries: { en: '3. What people worry about', es: '3. Lo que preocupa' },
  agency: { en: 'What the agency worries about', es: 'Lo que le preocupa a la agencia' },
  day: {
    en: '4. Who will be there and how the day goes',
    es: '4. Quién va a estar y cómo va a ser el día',
  },
  said: { en: (p: Who) => `Said by ${p.who}`, es: (p) => `Dicho por ${p.who}` },
  typed: { en: (p: Who) => `Typed by ${p.who}`, es: (p) => `Escrito por ${p.who}` },
  ask: {
    en: 'You can ask for a ride, child care, a call, a break, an elder or a lawyer.',
    es: 'Puede pedir un viaje, cuidado de niños, una llamada, un descanso, una persona mayor o un abogado.',
    tu: 'Puedes pedir un viaje, una llamada, un descanso, una persona mayor o un abogado.',
  },
  begin: { en: 'We begin with', es: 'Empezamos con' },
  empty: { en: 'Nothing is written here yet.', es: 'Aquí no hay nada escrito todavía.' },
})
