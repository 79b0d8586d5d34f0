import { inBoth } from '../../../kernel/speak.ts'

export const followWords = inBoth({
  title: { en: 'After the meeting', es: 'Después de la reunión' },
  lead: {
    en: 'Who has answered, what to fix, and whether we were clear.',
    es: 'Quién ha respondido, qué hay que cambiar y si hablamos claro.',
  },
  back: { en: 'Meeting', es: 'Reunión' },
  version: {
    en: (p: { number: number }) => `The plan is at version ${p.number}.`,
    es: (p) => `El plan va en la versión ${p.number}.`,
  },
  people: { en: 'Who has answered', es: 'Quién ha respondido' },
  person: { en: 'Person', es: 'Persona' },
  plan: { en: 'Plan', es: 'Plan' },
  next: { en: 'What happens next', es: 'Qué pasa ahora' },
  typeFor: { en: 'On the phone or on paper', es: 'Por teléfono o en papel' },
  typeWhat: {
    en: (p: { who: string }) => `Type what ${p.who} says`,
    es: (p) => `Escribir lo que dice ${p.who}`,
  },
  looksRight: { en: 'Looks right', es: 'Está bien' },
  askedFix: { en: 'Asked for a fix', es: 'Pidió un cambio' },
  older: { en: 'Answered an older version', es: 'Respondió a una versión anterior' },
  noAnswer: { en: 'Not yet', es: 'Todavía no' },
  said: { en: 'Said it', es: 'Lo dijo' },
  fixes: { en: 'To fix', es: 'Por cambiar' },
  noFixes: { en: 'Nothing waits for our answer.', es: 'Nada espera nuestra respuesta.' },
  late: { en: 'We are late', es: 'Estamos atrasados' },
  waits: { en: 'Waits for us', es: 'Nos espera' },
  saidBy: { en: (p: { who: string }) => `Said by ${p.who}`, es: (p) => `Lo dijo ${p.who}` },
  typedBy: { en: (p: { who: string }) => `Typed by ${p.who}`, es: (p) => `Lo escribió ${p.who}` },
  answer: { en: 'Answer', es: 'Responder' },
  clearTitle: { en: 'Were we clear?', es: '¿Fuimos claros?' },
  clearHelp: {
    en: 'This marks us, not them. They never see it.',
    es: 'Esto nos mide a nosotros, no a ellos. Nunca lo ven.',
  },
  clear: { en: 'Clear', es: 'Claro' },
  partly: { en: 'Partly', es: 'En parte' },
  'not-yet': { en: 'Not clear', es: 'No fue claro' },
  nobodySaid: {
    en: 'Nobody has said it yet. Call and ask.',
    es: 'Nadie lo ha dicho todavía. Llame y pregunte.',
  },
  anotherWay: {
    en: 'Say it another way, then ask again.',
    es: 'Dígalo de otra manera y pregunte otra vez.',
  },
  saved: { en: 'Written down.', es: 'Apuntado.' },
  heard: { en: 'What people said about us', es: 'Lo que dijeron de nosotros' },
  someone: { en: 'Someone', es: 'Alguien' },
})
