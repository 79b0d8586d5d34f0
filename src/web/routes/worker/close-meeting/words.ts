import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const closeWords = inBoth({
  title: { en: 'Read back and close', es: 'Leer y cerrar' },
  lead: {
    en: 'Read this out loud in two minutes. Then ask each person for one word, or pass.',
    es: 'Léalo en voz alta en dos minutos. Luego pida una palabra a cada quien, o paso.',
  },
  back: { en: 'Back to the meeting', es: 'Volver a la reunión' },
  decided: { en: 'What we decided', es: 'Lo que decidimos' },
  noDecided: { en: 'Nothing was decided.', es: 'No se decidió nada.' },
  promised: { en: 'Who will do what', es: 'Quién hará qué' },
  noPromises: { en: 'Nobody promised anything.', es: 'Nadie prometió nada.' },
  promiseLine: {
    en: (p: { who: string; what: string; day: string }) => `${p.who} will ${p.what} by ${p.day}.`,
    es: (p) => `${p.who} va a ${p.what} antes del ${p.day}.`,
  },
  helpLine: { en: (p: { help: string }) => `Help: ${p.help}`, es: (p) => `Ayuda: ${p.help}` },
  mustBeTrue: {
    en: 'What must be true for the children',
    es: 'Lo que tiene que cumplirse para los niños',
  },
  mustBeTrueHelp: {
    en: 'Say of each whether the plan meets it. You can leave it unsaid.',
    es: 'Diga de cada una si el plan la cumple. También puede no decirlo.',
  },
  met: { en: 'The plan meets it', es: 'El plan lo cumple' },
  notYet: { en: 'Not yet', es: 'Todavía no' },
  why: { en: 'What would meet it?', es: '¿Qué falta para cumplirlo?' },
  whyHint: {
    en: 'The family reads this in the plan, just as you write it.',
    es: 'La familia lo lee en el plan, tal como usted lo escribe.',
  },
  noWhy: {
    en: 'Say what would meet it. The family has to know.',
    es: 'Diga qué falta. La familia debe saberlo.',
  },
  onlyYou: { en: '(only you see this, do not read it out)', es: '(solo usted lo ve, no lo lea)' },
  open: { en: 'Still open', es: 'Queda abierto' },
  openLead: {
    en: 'The meeting can close when these are done.',
    es: 'La reunión se puede cerrar cuando esto esté hecho.',
  },
  'idea-open': {
    en: (p: { idea: string }) => `Say what becomes of: ${p.idea}`,
    es: (p) => `Diga qué pasa con: ${p.idea}`,
  },
  'not-asked': {
    en: (p: Who & { idea: string }) => `Ask ${p.who}, or write why not: ${p.idea}`,
    es: (p) => `Pregunte a ${p.who}, o anote por qué no: ${p.idea}`,
  },
  'not-read-back': {
    en: (p: Who & { what: string }) => `Read back to ${p.who}: ${p.what}`,
    es: (p) => `Léale a ${p.who}: ${p.what}`,
  },
  noOwner: {
    en: 'A promise needs its person and its day.',
    es: 'Una promesa necesita a alguien y un día.',
  },
  allDone: { en: 'Everything is settled and read back.', es: 'Todo está decidido y leído.' },
  nextOn: { en: 'When do we meet or talk again?', es: '¿Cuándo nos vemos o hablamos otra vez?' },
  nextOnHint: {
    en: 'Leave it empty when there is no day yet.',
    es: 'Déjelo vacío si todavía no hay día.',
  },
  ifWrong: {
    en: 'If it goes wrong, who do they call first?',
    es: 'Si algo sale mal, ¿a quién llaman primero?',
  },
  ifWrongHint: {
    en: 'One on each line, in order. Name and number.',
    es: 'Una en cada línea, en orden. Nombre y número.',
  },
  passed: {
    en: 'This day has passed. Pick a day from today on.',
    es: 'Ese día ya pasó. Elija un día desde hoy.',
  },
  tooMany: {
    en: 'Please keep it to eight lines, short ones.',
    es: 'Que sean ocho líneas, y cortas.',
  },
  close: { en: 'Close the meeting and make the plan', es: 'Cerrar la reunión y hacer el plan' },
  closeNote: {
    en: 'Guests can no longer open the meeting. Everyone else gets the plan.',
    es: 'Los invitados ya no pueden abrir la reunión. Los demás reciben el plan.',
  },
  closed: { en: 'The meeting is closed.', es: 'La reunión está cerrada.' },
  follow: { en: 'See what comes after', es: 'Ver lo que sigue' },
  notYetHere: {
    en: 'The meeting is not at its end yet.',
    es: 'La reunión todavía no llega al final.',
  },
})
