import { inBoth } from '../../../kernel/speak.ts'

type Lee = { lee: string }

export const liveDecisionWords = inBoth({
  title: { en: 'An idea', es: 'Una idea' },
  back: { en: 'Back to the meeting', es: 'Volver a la reunión' },
  hereIs: { en: 'Here is the idea.', es: 'Esta es la idea.' },
  feel: { en: 'How do you feel about it?', es: '¿Qué le parece?', tu: '¿Qué te parece?' },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  onlyLee: {
    en: (p: Lee) => `only ${p.lee}, until you say OK`,
    es: (p) => `solo ${p.lee}, hasta que usted diga que sí`,
    tu: (p) => `solo ${p.lee}, hasta que tú digas que sí`,
  },
  limit: {
    en: (p: Lee) => `If a child may get hurt, ${p.lee} has to act.`,
    es: (p) => `Si un niño corre peligro, ${p.lee} tiene que actuar.`,
  },
  ok: { en: 'Say it out loud?', es: '¿Decirlo en voz alta?' },
  outLoud: {
    en: (p: Lee) => `${p.lee} may say this out loud`,
    es: (p) => `${p.lee} lo puede decir en voz alta`,
  },
  laterStays: {
    en: (p: Lee) => `“Come back to me” stays with ${p.lee}.`,
    es: (p) => `“Pregúnteme después” se queda con ${p.lee}.`,
    tu: (p) => `“Pregúntame después” se queda con ${p.lee}.`,
  },
  isOut: {
    en: 'People at the meeting can know what you said.',
    es: 'La gente de la reunión puede saber lo que usted dijo.',
    tu: 'La gente de la reunión puede saber lo que dijiste.',
  },
  send: { en: 'Send', es: 'Enviar' },
  bottomLine: { en: 'Which of these is not met?', es: '¿Cuál de estas cosas no se cumple?' },
  bottomLineNeeded: {
    en: 'When the agency says no, it names what is not met.',
    es: 'Si la agencia dice que no, dice qué no se cumple.',
  },
  workNeeded: {
    en: 'When the agency says no, it says what would make it work.',
    es: 'Si la agencia dice que no, dice qué haría falta.',
  },
  pickOne: { en: 'Pick one', es: 'Elija una', tu: 'Elige una' },
})
