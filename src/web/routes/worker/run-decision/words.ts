import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const runDecisionWords = inBoth({
  title: { en: 'An idea', es: 'Una idea' },
  back: { en: 'Back to the meeting', es: 'Volver a la reunión' },
  child: { en: 'For a child', es: 'Para un niño' },
  ask: {
    en: (p: Who) => `How does ${p.who} feel about it?`,
    es: (p) => `¿Qué le parece a ${p.who}?`,
  },
  saidTyped: {
    en: (p: { who: string; lee: string }) => `Said by ${p.who}. Typed by ${p.lee}.`,
    es: (p) => `Dicho por ${p.who}. Escrito por ${p.lee}.`,
  },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  onlyYou: {
    en: (p: Who) => `only you, until ${p.who} says OK`,
    es: (p) => `solo usted, hasta que ${p.who} diga que sí`,
  },
  outLoud: {
    en: (p: Who) => `${p.who} says it may be said out loud`,
    es: (p) => `${p.who} dice que se puede decir en voz alta`,
  },
  outLoudLegend: { en: 'Said out loud?', es: '¿En voz alta?' },
  save: { en: 'Save', es: 'Guardar' },
  others: { en: 'Someone else', es: 'Otra persona' },
  bottomLine: {
    en: 'Which of these is not met?',
    es: '¿Cuál de estas cosas no se cumple?',
  },
  bottomLineNeeded: {
    en: 'When the agency says no, it names what is not met.',
    es: 'Si la agencia dice que no, dice qué no se cumple.',
  },
  workNeeded: {
    en: 'When the agency says no, it says what would make it work.',
    es: 'Si la agencia dice que no, dice qué haría falta.',
  },
  pickOne: { en: 'Pick one', es: 'Elija una' },

  told: { en: 'What each person says', es: 'Lo que dice cada persona' },
  nothing: { en: 'Nobody was asked yet.', es: 'Todavía no se le preguntó a nadie.' },
  onlyYouSee: { en: '(only you see this)', es: '(solo usted lo ve)' },
  release: {
    en: (p: Who) => `${p.who} says OK to say it out loud`,
    es: (p) => `${p.who} dice que sí se puede decir`,
  },
  everyoneAsked: { en: 'Everyone was asked.', es: 'Se le preguntó a cada persona.' },

  unasked: { en: 'Someone will not be asked', es: 'A alguien no se le pregunta' },
  unaskedWho: { en: 'Who?', es: '¿Quién?' },
  because: { en: 'Why not?', es: '¿Por qué no?' },
  becauseHint: {
    en: 'Everyone at the meeting sees this.',
    es: 'Lo ve toda la gente de esta reunión.',
  },
  notHere: { en: 'Not here today', es: 'No está hoy' },
  saveUnasked: { en: 'Write it down', es: 'Anotarlo' },

  settle: { en: 'What becomes of it?', es: '¿Qué pasa con la idea?' },
  taken: { en: 'We take it up', es: 'La aceptamos' },
  dropped: { en: 'We set it aside', es: 'La dejamos' },
  open: { en: 'It stays open', es: 'Sigue abierta' },
  outcome: {
    en: 'What was decided, in plain words',
    es: 'Lo que se decidió, en palabras sencillas',
  },
  outcomeHint: {
    en: 'This goes in the plan. Leave it empty to keep the idea as it stands.',
    es: 'Esto va en el plan. Déjelo vacío para dejar la idea como está.',
  },
  saveSettled: { en: 'Save what was decided', es: 'Guardar lo decidido' },
})
