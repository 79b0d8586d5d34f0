import { inBoth } from '../../../kernel/speak.ts'

export const packetWords = inBoth({
  title: { en: 'Pages to read before we meet', es: 'Hojas para leer antes de la reunión' },
  tab: { en: 'Pages', es: 'Hojas' },
  lead: {
    en: 'Read as much as you like. Nobody will quiz you on it.',
    es: 'Lea lo que quiera. Nadie le va a preguntar sobre esto.',
    tu: 'Lee lo que quieras. Nadie te va a preguntar sobre esto.',
  },
  notYet: {
    en: 'Your pages are not ready yet',
    es: 'Sus hojas todavía no están',
    tu: 'Tus hojas todavía no están',
  },
  notYetHelp: {
    en: 'We will tell you when you can read them.',
    es: 'Le avisamos cuando se puedan leer.',
    tu: 'Te avisamos cuando se puedan leer.',
  },
  print: { en: 'Print', es: 'Imprimir' },
  'why-we-meet': { en: 'Why we meet', es: 'Por qué nos reunimos' },
  'bottom-lines': {
    en: 'What must be true for the children to be safe',
    es: 'Lo que hace falta para que los niños estén a salvo',
  },
  'going-well': { en: 'What people said is going well', es: 'Lo que la gente dijo que va bien' },
  'agency-worries': { en: 'What worries the agency', es: 'Lo que preocupa a la agencia' },
  'family-worries': { en: 'What worries people in the family', es: 'Lo que preocupa a la familia' },
  'who-comes': { en: 'Who is asked to come', es: 'A quién se invitó' },
  'how-the-day-goes': { en: 'How the day goes', es: 'Cómo va el día' },
  'what-you-can-ask': {
    en: 'What you can ask for',
    es: 'Lo que usted puede pedir',
    tu: 'Lo que puedes pedir',
  },
  nothingYet: { en: 'Nothing here yet.', es: 'Todavía no hay nada aquí.' },
  opening: {
    en: (p: { opening: string }) => `We open with: ${p.opening}`,
    es: (p) => `Empezamos con: ${p.opening}`,
  },
  day1: { en: 'Each person says their name.', es: 'Cada persona dice su nombre.' },
  day2: { en: 'We start with what is going well.', es: 'Empezamos con lo que va bien.' },
  day3: {
    en: 'Then worries. The agency goes first.',
    es: 'Después, las preocupaciones. La agencia habla primero.',
  },
  day4: {
    en: 'The family can talk alone. The workers leave the room.',
    es: 'La familia puede hablar a solas. Los trabajadores salen.',
  },
  day5: {
    en: 'We look at ideas. Each person says how they feel about them.',
    es: 'Vemos ideas. Cada persona dice qué le parecen.',
  },
  day6: {
    en: 'We write down who will do what, and by when.',
    es: 'Escribimos quién hace qué, y para cuándo.',
  },
  ask1: {
    en: 'A break, at any time.',
    es: 'Un descanso, cuando quiera.',
    tu: 'Un descanso, cuando quieras.',
  },
  ask2: {
    en: 'To pass when it is your turn.',
    es: 'Pasar cuando le toque.',
    tu: 'Pasar cuando te toque.',
  },
  ask3: {
    en: (p: { lee: string }) => `To talk alone with ${p.lee}.`,
    es: (p) => `Hablar a solas con ${p.lee}.`,
  },
  ask4: {
    en: 'To have your words read for you.',
    es: 'Que lean sus palabras.',
    tu: 'Que lean tus palabras.',
  },
  ask5: {
    en: 'Your language, and someone to interpret.',
    es: 'Su idioma y un intérprete.',
    tu: 'Tu idioma y un intérprete.',
  },
  ask6: { en: 'To call a stop.', es: 'Parar la reunión.' },
  saidBy: { en: (p: { who: string }) => `Said by ${p.who}`, es: (p) => `Lo dijo ${p.who}` },
  typedBy: { en: (p: { who: string }) => `Typed by ${p.who}`, es: (p) => `Lo escribió ${p.who}` },
  sheetName: { en: (p: { who: string }) => `For ${p.who}`, es: (p) => `Para ${p.who}` },
})
