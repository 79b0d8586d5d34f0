import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const packetWords = inBoth({
  title: { en: 'Pages to read before', es: 'Hojas para leer antes' },
  lead: {
    en: 'Four short pages. People’s own words come in by themselves. Write the rest as you would say it.',
    es: 'Cuatro hojas cortas. Las palabras de cada quien entran solas. Escriba lo demás como lo diría.',
  },
  whyWeMeet: { en: 'Why we meet', es: 'Por qué nos reunimos' },
  whyHelp: {
    en: 'What happened and what we want to decide together.',
    es: 'Qué pasó y qué queremos decidir juntos.',
  },
  lines: {
    en: 'What must be true for the children',
    es: 'Lo que tiene que cumplirse para los niños',
  },
  goingWell: { en: 'What is going well', es: 'Lo que va bien' },
  goingHelp: {
    en: 'What you saw yourself. Strengths come first, always.',
    es: 'Lo que usted vio. Lo bueno siempre va primero.',
  },
  worries: { en: 'What the agency worries about', es: 'Lo que le preocupa a la agencia' },
  worriesHelp: {
    en: 'Facts: what was seen, when, and how it touched the children. No names for people.',
    es: 'Hechos: qué se vio, cuándo y cómo les afectó a los niños. Sin ponerle nombres a nadie.',
  },
  howTheDayGoes: { en: 'How the day goes', es: 'Cómo va a ser el día' },
  dayHelp: {
    en: 'Who opens, breaks, food, where to wait, how to call in.',
    es: 'Quién abre, descansos, comida, dónde esperar, cómo llamar.',
  },
  usualDay: {
    en: 'We begin the way you want. We say what is going well, then what worries us. Then your family has time alone to think. We end with who does what by when. You can pass or take a break at any time.',
    es: 'Empezamos como ustedes quieran. Decimos lo que va bien y después lo que nos preocupa. Luego su familia tiene tiempo a solas para pensar. Al final vemos quién hace qué y para cuándo. Puede decir paso o descansar cuando quiera.',
  },
  said: { en: 'What people said', es: 'Lo que dijo cada quien' },
  noneSaid: {
    en: 'Nobody has sent words for everyone yet.',
    es: 'Nadie ha mandado palabras para todos todavía.',
  },
  saidBy: { en: (p: Who) => `Said by ${p.who}`, es: (p) => `Dicho por ${p.who}` },
  typedBy: { en: (p: Who) => `Typed by ${p.who}`, es: (p) => `Escrito por ${p.who}` },
  'part-good': { en: 'Going well', es: 'Va bien' },
  'part-worry': { en: 'Worries', es: 'Preocupa' },
  'part-want': { en: 'Wants', es: 'Quiere' },
  save: { en: 'Save the pages', es: 'Guardar las hojas' },
  saved: { en: 'Saved.', es: 'Guardado.' },
  sent: {
    en: 'Sent. Each person hears it in their own safe way.',
    es: 'Enviado. Cada quien lo recibe por su medio seguro.',
  },
  sendTitle: { en: 'Send them', es: 'Mandarlas' },
  sendHelp: {
    en: 'Three days before, at the latest. Mailed ones leave eight days before.',
    es: 'A más tardar tres días antes. Las de correo salen ocho días antes.',
  },
  send: { en: 'Send to everyone invited', es: 'Mandar a todos los que tienen invitación' },
  sendAgain: { en: 'Send again, they changed', es: 'Mandar otra vez, cambiaron' },
  print: { en: 'See and print', es: 'Ver e imprimir' },
  readers: { en: 'Who gets them how', es: 'Quién las recibe y cómo' },
  given: { en: 'Given', es: 'Entregadas' },
  notGiven: { en: 'Not given', es: 'Sin entregar' },
  isSent: { en: 'Sent', es: 'Enviadas' },
  notSent: { en: 'Not sent', es: 'Sin mandar' },
  notInvited: { en: 'Not invited', es: 'Sin invitación' },
  give: { en: 'Mailed or given', es: 'Enviada o entregada' },
  printFor: { en: 'Print', es: 'Imprimir' },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  people: { en: 'people at this meeting', es: 'la gente de esta reunión' },
  mayReadFindings: {
    en: 'only parents, youth and those who work with the family',
    es: 'solo padres, jóvenes y quienes trabajan con la familia',
  },
})
