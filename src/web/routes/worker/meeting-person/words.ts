import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const callWords = inBoth({
  title: { en: (p: Who) => `Call ${p.who}`, es: (p) => `Llamar a ${p.who}` },
  sayIt: { en: (p: { how: string }) => `Say it: ${p.how}`, es: (p) => `Se dice: ${p.how}` },
  reach: { en: 'How to reach them', es: 'Cómo comunicarse' },
  noReach: {
    en: 'No way to reach them yet. Ask the worker.',
    es: 'Todavía no hay cómo. Pregunte a la agencia.',
  },
  messageOk: { en: 'a message is OK', es: 'se puede dejar recado' },
  noMessage: { en: 'leave no message', es: 'no deje recado' },
  hours: {
    en: (p: { from: string; until: string }) => `${p.from} to ${p.until}`,
    es: (p) => `de ${p.from} a ${p.until}`,
  },

  script: { en: 'What to say', es: 'Qué decir' },
  before: { en: 'Calls so far', es: 'Llamadas hasta ahora' },
  noCalls: { en: 'None yet.', es: 'Todavía ninguna.' },
  minutesSaid: {
    en: (p: { count: number }) => `${p.count} minutes`,
    es: (p) => `${p.count} minutos`,
  },

  log: { en: 'Note this call', es: 'Anotar esta llamada' },
  channel: { en: 'How?', es: '¿Cómo?' },
  phone: { en: 'Phone', es: 'Teléfono' },
  'in-person': { en: 'In person', es: 'En persona' },
  text: { en: 'Text', es: 'Mensaje' },
  email: { en: 'E-mail', es: 'Correo electrónico' },
  letter: { en: 'Letter', es: 'Carta' },
  outcome: { en: 'What came of it?', es: '¿Qué pasó?' },
  talked: { en: 'We talked', es: 'Hablamos' },
  'call-back': { en: 'Call back later', es: 'Llamar más tarde' },
  'left-message': { en: 'Left a message', es: 'Dejé recado' },
  'no-answer': { en: 'No answer', es: 'No contestó' },
  'bad-number': { en: 'Wrong number', es: 'No es su número' },
  minutes: { en: 'Minutes', es: 'Minutos' },
  note: { en: 'A note for yourself', es: 'Una nota para usted' },
  noteHelp: {
    en: 'Facts only. The person may read it.',
    es: 'Solo hechos. La persona puede leerla.',
  },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  onlyYouTwo: { en: (p: Who) => `only you and ${p.who}`, es: (p) => `solo usted y ${p.who}` },
  limit: {
    en: 'If a child may get hurt, you have to act.',
    es: 'Si un niño corre peligro, usted tiene que actuar.',
  },

  comingPart: { en: 'They said if they can come', es: 'Dijo si puede venir' },
  coming: { en: 'Can they come?', es: '¿Puede venir?' },
  yes: { en: 'Yes', es: 'Sí' },
  call: { en: 'They call in', es: 'Va a llamar' },
  'other-time': { en: 'Another time is better', es: 'Es mejor otra hora' },
  no: { en: 'No', es: 'No' },
  betterTime: { en: 'Which time is good?', es: '¿Qué hora le conviene?' },
  help: { en: 'What would help?', es: '¿Qué ayudaría?' },
  ride: { en: 'A ride', es: 'Un viaje' },
  childCare: { en: 'Child care', es: 'Cuidado de los niños' },
  callCost: { en: 'The cost of the call', es: 'El costo de la llamada' },

  packetWay: { en: 'How do they want the pages to read?', es: '¿Cómo quiere las hojas para leer?' },

  safetyPart: { en: 'They answered the safety question', es: 'Contestó la pregunta de seguridad' },
  safety: {
    en: 'Is there anyone they do not feel safe with?',
    es: '¿Hay alguien con quien no se siente a salvo?',
  },
  nobody: { en: 'No, nobody', es: 'No, nadie' },
  someone: { en: 'Yes, someone', es: 'Sí, alguien' },
  talk: { en: 'They want to talk first', es: 'Quiere hablar antes' },
  skipped: { en: 'They skip it', es: 'La deja' },
  safetyWords: { en: 'Their words, just as they say them', es: 'Sus palabras, tal como las dice' },
  safetyHelp: { en: 'Ask only when they are alone.', es: 'Pregunte solo cuando esté a solas.' },
  onlyYou: {
    en: 'only you and they',
    es: 'solo usted y la persona',
  },

  wordsPart: { en: 'Words for the meeting', es: 'Palabras para la reunión' },
  wordsHelp: {
    en: 'Write just what they say. What you leave empty stays as it was.',
    es: 'Escriba tal como lo dice. Lo que deje vacío queda igual.',
  },
  good: { en: 'What is going well', es: 'Lo que va bien' },
  worry: { en: 'What they worry about', es: 'Lo que le preocupa' },
  want: { en: 'What they want to happen', es: 'Lo que quiere que pase' },
  audience: { en: 'Who may read these words?', es: '¿Quién puede leer estas palabras?' },
  usual: {
    en: 'Good things and wishes for everyone, worries only for you',
    es: 'Lo bueno y los deseos para todos, las preocupaciones solo para usted',
  },
  meeting: { en: 'People at this meeting', es: 'La gente de esta reunión' },
  coordinator: { en: 'Only you', es: 'Solo usted' },
  readAloud: {
    en: 'Read them aloud if they can not come',
    es: 'Leerlas en voz alta si no puede venir',
  },
  whoReads: { en: 'whoever they pick here', es: 'quien la persona elija aquí' },
  saidWords: { en: 'Words so far', es: 'Palabras hasta ahora' },
  saidBy: { en: (p: Who) => `Said by ${p.who}`, es: (p) => `Dicho por ${p.who}` },
  typedBy: { en: (p: Who) => `Typed by ${p.who}`, es: (p) => `Escrito por ${p.who}` },

  save: { en: 'Save this call', es: 'Guardar la llamada' },
  rideTitle: { en: 'Their ride', es: 'Su viaje' },
  rideOpen: { en: 'They need a ride.', es: 'Necesita un viaje.' },
  rideIsSet: { en: 'The ride is set.', es: 'El viaje está listo.' },
  setRide: { en: 'The ride is set', es: 'El viaje ya está' },
  openRide: { en: 'It fell through', es: 'Ya no se puede' },
})
