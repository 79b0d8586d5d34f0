import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const liveWords = inBoth({
  title: { en: 'The meeting now', es: 'La reunión ahora' },
  back: { en: 'About this meeting', es: 'Sobre esta reunión' },
  before: { en: 'The meeting has not begun.', es: 'La reunión no ha empezado.' },
  beforeHelp: {
    en: 'Keep this page open. It shows where we are once we begin.',
    es: 'Deje abierta esta página. Cuando empecemos, dirá en qué vamos.',
    tu: 'Deja abierta esta página. Cuando empecemos, dirá en qué vamos.',
  },
  begins: { en: (p: { when: string }) => `It begins: ${p.when}`, es: (p) => `Empieza: ${p.when}` },
  over: { en: 'The meeting is over. Thank you.', es: 'La reunión terminó. Gracias.' },
  after: { en: 'What comes after', es: 'Lo que sigue' },

  familyTitle: {
    en: 'This is your family’s time.',
    es: 'Este es el tiempo de su familia.',
    tu: 'Este es el tiempo de tu familia.',
  },
  family: {
    en: 'The workers are out of the room. This page does not record you. Tap the bell when you want them back.',
    es: 'Los trabajadores salieron. Esta página no graba nada. Toque la campana cuando quiera que vuelvan.',
    tu: 'Los trabajadores salieron. Esta página no graba nada. Toca la campana cuando quieras que vuelvan.',
  },
  bell: { en: 'Ring the bell', es: 'Tocar la campana' },
  outsideTitle: { en: 'The family is meeting', es: 'La familia está reunida' },
  outside: {
    en: 'We wait outside. They ring the bell when they want us back.',
    es: 'Esperamos afuera. Tocarán la campana cuando quieran que volvamos.',
  },

  now: { en: (p: { stage: string }) => `Now: ${p.stage}`, es: (p) => `Ahora: ${p.stage}` },
  break: { en: 'We take a short break.', es: 'Hay un descanso corto.' },
  breakHelp: {
    en: 'Drink some water. We go on soon.',
    es: 'Tome agua. Seguimos pronto.',
    tu: 'Toma agua. Seguimos pronto.',
  },
  turn: {
    en: (p: Who) => `It is your turn, ${p.who}.`,
    es: (p) => `Es su turno, ${p.who}.`,
    tu: (p) => `Es tu turno, ${p.who}.`,
  },
  takeTime: {
    en: 'Take your time. You can say pass.',
    es: 'Tome su tiempo. Puede decir paso.',
    tu: 'Toma tu tiempo. Puedes decir paso.',
  },
  otherTurn: { en: (p: Who) => `It is ${p.who}’s turn.`, es: (p) => `Es el turno de ${p.who}.` },
  notes: { en: 'Your notes', es: 'Sus notas', tu: 'Tus notas' },
  notesBy: {
    en: 'You wrote this before',
    es: 'Usted lo escribió antes',
    tu: 'Lo escribiste antes',
  },
  readMine: { en: 'Read mine for me', es: 'Lean lo mío por mí' },
  readMineHelp: {
    en: 'Then everyone at the meeting hears these words.',
    es: 'Así toda la gente de la reunión oye estas palabras.',
  },
  willBeRead: {
    en: 'We will read this out loud for you.',
    es: 'Vamos a leer esto en voz alta por usted.',
    tu: 'Vamos a leer esto en voz alta por ti.',
  },
  pass: { en: 'Pass', es: 'Paso' },

  open: {
    en: 'We say our names and who we are to the kids.',
    es: 'Decimos quiénes somos y qué somos de los niños.',
  },
  opening: {
    en: 'Your family wants to begin with this:',
    es: 'Su familia quiere empezar con esto:',
    tu: 'Tu familia quiere empezar con esto:',
  },
  strengths: {
    en: 'Each person says what is going well. Everyone once before anyone twice.',
    es: 'Cada quien dice qué va bien. Todos una vez antes de que alguien hable dos.',
  },
  worries: {
    en: 'Each person says what they saw and how it touched the child. You can pass.',
    es: 'Cada quien dice qué vio y cómo le afectó al niño. Puede decir paso.',
    tu: 'Cada quien dice qué vio y cómo le afectó al niño. Puedes decir paso.',
  },
  knowledge: {
    en: 'People who know about things that help speak now. Ask them anything.',
    es: 'Habla la gente que sabe de cosas que ayudan. Pregunte lo que quiera.',
    tu: 'Habla la gente que sabe de cosas que ayudan. Pregunta lo que quieras.',
  },
  'family-time': {
    en: 'Your family can have time alone now. The workers leave the room. You choose.',
    es: 'La familia puede tener su tiempo sola. Los demás salen. La familia elige.',
  },
  ideas: {
    en: 'We talk about ideas. Each person says how they feel about them.',
    es: 'Hablamos de ideas. Cada quien dice qué le parecen.',
  },
  promises: {
    en: 'Who will do what, and by when? We read each promise back.',
    es: '¿Quién hará qué, y para cuándo? Leemos cada promesa.',
  },
  close: {
    en: 'We read the plan back. Say it if something is missing.',
    es: 'Leemos el plan. Diga si falta algo.',
    tu: 'Leemos el plan. Di si falta algo.',
  },

  noIdeas: { en: 'No idea is here yet.', es: 'Todavía no hay ideas aquí.' },
  answer: { en: 'Say how you feel', es: 'Diga qué le parece', tu: 'Di qué te parece' },
  changeAnswer: { en: 'Change what I said', es: 'Cambiar lo que dije' },
  notSaid: { en: 'You have not said yet', es: 'Todavía no ha dicho', tu: 'Todavía no has dicho' },
  said: { en: 'You said it', es: 'Ya lo dijo', tu: 'Ya lo dijiste' },
  taken: { en: 'We do this', es: 'Lo hacemos' },
  dropped: { en: 'Set aside', es: 'La dejamos' },
  mine: { en: 'Your promises', es: 'Sus promesas', tu: 'Tus promesas' },
  noPromises: {
    en: 'You made no promise yet.',
    es: 'Todavía no ha hecho promesas.',
    tu: 'Todavía no has hecho promesas.',
  },
  byDay: { en: (p: { day: string }) => `By ${p.day}`, es: (p) => `Antes del ${p.day}` },
  hear: { en: 'Is that right?', es: '¿Es así?' },
  heard: { en: 'You said it is right', es: 'Dijo que está bien', tu: 'Dijiste que está bien' },
  toHear: { en: 'Check it', es: 'Falta revisarla' },
  me: { en: 'I will', es: 'Voy a' },

  saved: { en: 'We got it. Thank you.', es: 'Lo recibimos. Gracias.' },
  needBreak: { en: 'I need a break', es: 'Necesito un descanso' },
  notSafe: { en: 'I do not feel safe', es: 'No me siento a salvo' },
  notSafeHelp: {
    en: (p: { lee: string }) => `Only ${p.lee} will know. The others see a short break.`,
    es: (p) => `Solo ${p.lee} lo sabrá. Los demás ven un descanso corto.`,
  },
  next: { en: 'Show what is next', es: 'Ver qué sigue' },
})
