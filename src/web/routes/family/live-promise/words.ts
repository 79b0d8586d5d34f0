import { inBoth } from '../../../kernel/speak.ts'

export const livePromiseWords = inBoth({
  title: { en: 'My promise', es: 'Mi promesa' },
  back: { en: 'Back to the meeting', es: 'Volver a la reunión' },
  youSaid: {
    en: (p: { what: string; day: string }) => `You said: I will ${p.what} by ${p.day}.`,
    es: (p) => `Usted dijo: voy a ${p.what} antes del ${p.day}.`,
    tu: (p) => `Dijiste: voy a ${p.what} antes del ${p.day}.`,
  },
  isRight: { en: 'Is that right?', es: '¿Es así?' },
  helpLine: { en: (p: { help: string }) => `Help: ${p.help}`, es: (p) => `Ayuda: ${p.help}` },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  team: { en: 'my plan team', es: 'mi equipo del plan' },
  right: { en: 'That is right', es: 'Así es' },
  change: { en: 'Change it', es: 'Cambiarla' },
  willDo: { en: 'What will you do?', es: '¿Qué va a hacer?', tu: '¿Qué vas a hacer?' },
  willDoHint: { en: 'It goes on after “I will…”', es: 'Sigue después de “voy a…”' },
  dueOn: { en: 'By when?', es: '¿Para cuándo?' },
  help: { en: 'What help do you need?', es: '¿Qué ayuda necesita?', tu: '¿Qué ayuda necesitas?' },
  helpHint: {
    en: 'You can leave this empty.',
    es: 'Puede dejarlo vacío.',
    tu: 'Puedes dejarlo vacío.',
  },
  send: { en: 'Send the change', es: 'Enviar el cambio' },
  passed: {
    en: 'This day has passed. Pick a day from today on.',
    es: 'Ese día ya pasó. Elija un día desde hoy.',
    tu: 'Ese día ya pasó. Elige un día desde hoy.',
  },
})
