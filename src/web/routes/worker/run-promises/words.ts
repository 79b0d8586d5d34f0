import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const runPromisesWords = inBoth({
  title: { en: 'Promises', es: 'Promesas' },
  lead: {
    en: 'The agency’s promises stand in the same list. Each one counts once it was read back.',
    es: 'Las promesas de la agencia van en la misma lista. Cada una cuenta cuando se leyó en voz alta.',
  },
  back: { en: 'Back to the meeting', es: 'Volver a la reunión' },
  none: { en: 'No promise is written yet.', es: 'Todavía no hay promesas escritas.' },
  add: { en: 'Write a promise', es: 'Escribir una promesa' },
  by: { en: 'Who?', es: '¿Quién?' },
  willDo: { en: 'Will do what?', es: '¿Qué va a hacer?' },
  willDoHint: {
    en: 'It goes on after “I will…”: call the clinic',
    es: 'Sigue después de “voy a…”: llamar a la clínica',
  },
  dueOn: { en: 'By when?', es: '¿Para cuándo?' },
  to: { en: 'For whom?', es: '¿Para quién?' },
  wholeFamily: { en: 'The whole family', es: 'Toda la familia' },
  forAll: { en: 'For the whole family', es: 'Para toda la familia' },
  help: { en: 'With what help?', es: '¿Con qué ayuda?' },
  helpHint: { en: 'You can leave this empty.', es: 'Puede dejarlo vacío.' },
  pickOne: { en: 'Pick one', es: 'Elija una' },
  save: { en: 'Write it down', es: 'Anotarla' },
  byDay: { en: (p: { day: string }) => `By ${p.day}`, es: (p) => `Antes del ${p.day}` },
  forWho: { en: (p: Who) => `For ${p.who}`, es: (p) => `Para ${p.who}` },
  helpLine: { en: (p: { help: string }) => `Help: ${p.help}`, es: (p) => `Ayuda: ${p.help}` },
  toRead: { en: 'Read it back', es: 'Falta leerla' },
  readBack: { en: 'Read back', es: 'Leída' },
  youSaid: {
    en: (p: { what: string; day: string }) =>
      `“You said: I will ${p.what} by ${p.day}. Is that right?”`,
    es: (p) => `“Usted dijo: voy a ${p.what} antes del ${p.day}. ¿Es así?”`,
  },
  right: { en: 'That is right', es: 'Así es' },
  change: { en: 'Change it', es: 'Cambiarla' },
  saveChange: { en: 'Save the change', es: 'Guardar el cambio' },
  passed: {
    en: 'This day has passed. Pick a day from today on.',
    es: 'Ese día ya pasó. Elija un día desde hoy.',
  },
  oneself: { en: 'A promise is for someone else.', es: 'Una promesa es para otra persona.' },
})
