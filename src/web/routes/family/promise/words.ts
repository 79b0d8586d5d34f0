import { inBoth } from '../../../kernel/speak.ts'

export const promiseOneWords = inBoth({
  tab: { en: 'Promise', es: 'Promesa' },
  youSaid: { en: 'You said', es: 'Usted dijo', tu: 'Tú dijiste' },
  theySaid: { en: (p: { who: string }) => `${p.who} said`, es: (p) => `${p.who} dijo` },
  back: { en: 'Promises', es: 'Promesas' },
  saved: { en: 'Thank you. We wrote it down.', es: 'Gracias. Lo apuntamos.' },

  isThatRight: { en: 'Is that right?', es: '¿Es así?' },
  right: { en: 'That is right', es: 'Así es' },
  changeIt: { en: 'Change it', es: 'Cambiarla' },
  willLabel: { en: 'I will…', es: 'Voy a…' },
  dayLabel: { en: 'By what day?', es: '¿Antes de qué día?' },
  helpLabel: {
    en: 'What would help? (You can skip this.)',
    es: '¿Qué ayudaría? (Puede saltarlo.)',
    tu: '¿Qué ayudaría? (Puedes saltarlo.)',
  },
  saveChange: { en: 'Save my words', es: 'Guardar mis palabras' },

  didItWork: { en: 'Did it work out?', es: '¿Se pudo?' },
  notYet: {
    en: (p: { who: string }) =>
      `This one is not done yet, and that is OK. What got in the way? ${p.who} can help.`,
    es: (p) => `Esto no está hecho todavía, y está bien. ¿Qué pasó? ${p.who} puede ayudar.`,
  },
  notYetUs: {
    en: 'This one is not done yet, and that is OK. What got in the way? We can help.',
    es: 'Esto no está hecho todavía, y está bien. ¿Qué pasó? Podemos ayudar.',
  },
  ownLate: {
    en: (p: { who: string }) =>
      `This is late. ${p.who} was told. Do it today, or say when you will.`,
    es: (p) => `Esto está atrasado. Ya le avisamos a ${p.who}. Hágalo hoy, o diga cuándo.`,
  },
  done: { en: 'Done', es: 'Listo' },
  stuck: { en: "I'm stuck", es: 'No pude' },
  whatWay: { en: 'What got in the way?', es: '¿Qué pasó?' },
  sendStuck: { en: 'Send', es: 'Enviar' },
  newDay: { en: 'A new day', es: 'Un nuevo día' },
  whyMove: { en: 'Why?', es: '¿Por qué?' },
  saveDay: { en: 'Save the new day', es: 'Guardar el nuevo día' },
  moveHelp: {
    en: 'Before the day is over, the new day counts.',
    es: 'Antes de que pase el día, vale el nuevo.',
  },
  takeBack: { en: 'I take it back', es: 'Ya no lo voy a hacer' },
  sendBack: { en: 'Take it back', es: 'Retirar la promesa' },

  theyDone: {
    en: (p: { who: string }) => `${p.who} says it is done. Is it?`,
    es: (p) => `${p.who} dice que está hecho. ¿Es así?`,
  },
  wasItKept: { en: 'Was this promise kept?', es: '¿Se cumplió esta promesa?' },
  onlyYou: {
    en: 'You are the one who can say this.',
    es: 'Usted es quien puede decirlo.',
    tu: 'Tú eres quien puede decirlo.',
  },
  yesKept: { en: 'Yes, it was kept', es: 'Sí, se cumplió' },
  notKept: { en: 'No, it was not kept', es: 'No, no se cumplió' },
  saidLabel: {
    en: 'Do you want to say more? (You can skip this.)',
    es: '¿Quiere decir algo más? (Puede saltarlo.)',
    tu: '¿Quieres decir algo más? (Puedes saltarlo.)',
  },
  send: { en: 'Send', es: 'Enviar' },

  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  teamWith: {
    en: (p: { who: string }) => `my plan team: ${p.who}, and those who work with the family`,
    es: (p) => `mi equipo del plan: ${p.who} y quienes trabajan con la familia`,
  },
  teamAll: {
    en: 'my plan team: the family, and those who work with it',
    es: 'mi equipo del plan: la familia y quienes trabajan con ella',
  },

  story: { en: 'What happened', es: 'Qué ha pasado' },
  'step-proposed': { en: 'It was said at the meeting', es: 'Se dijo en la reunión' },
  'step-right': { en: 'It was read back, and it is right', es: 'Se leyó en voz alta y está bien' },
  'step-corrected': { en: 'It was said in better words', es: 'Se dijo con mejores palabras' },
  'step-done': { en: 'Done', es: 'Listo' },
  'step-stuck': { en: 'Stuck', es: 'No se pudo' },
  'step-moved': {
    en: (p: { day: string }) => `New day: ${p.day}`,
    es: (p) => `Nuevo día: ${p.day}`,
  },
  'step-kept': { en: 'Kept', es: 'Cumplida' },
  'step-not-kept': { en: 'Not kept', es: 'No se cumplió' },
  'step-taken-back': { en: 'Taken back', es: 'Ya no vale' },
  'step-told-due': { en: 'We asked if it worked out', es: 'Preguntamos si se pudo' },
  'step-told-late': { en: 'We said that we are late', es: 'Avisamos que estamos atrasados' },

  dayPassed: {
    en: 'Please pick today or a later day.',
    es: 'Elija hoy o un día más adelante.',
    tu: 'Elige hoy o un día más adelante.',
  },
  sameDay: {
    en: 'That is the same day. Please pick another one.',
    es: 'Es el mismo día. Elija otro.',
    tu: 'Es el mismo día. Elige otro.',
  },
  whyNeeded: {
    en: 'Please say why. A few words are enough.',
    es: 'Diga por qué. Bastan pocas palabras.',
    tu: 'Di por qué. Bastan pocas palabras.',
  },
  stuckNeeded: {
    en: 'Please say what got in the way. A few words are enough.',
    es: 'Diga qué pasó. Bastan pocas palabras.',
    tu: 'Di qué pasó. Bastan pocas palabras.',
  },
  notNow: {
    en: 'This has changed in the meantime. Please look again.',
    es: 'Esto cambió mientras tanto. Mire otra vez.',
    tu: 'Esto cambió mientras tanto. Mira otra vez.',
  },
})
