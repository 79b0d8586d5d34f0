import { inBoth } from '../../../kernel/speak.ts'

export const meetingsWords = inBoth({
  title: { en: 'Meetings', es: 'Reuniones' },
  next: { en: 'Coming up', es: 'Lo que viene' },
  past: { en: 'Before', es: 'Antes' },
  asked: { en: 'You asked for this', es: 'Usted pidió esta', tu: 'Tú pediste esta' },
  waiting: { en: 'Getting ready', es: 'Se prepara' },
  canYou: { en: 'Can you come?', es: '¿Puede venir?', tu: '¿Puedes venir?' },
  yes: { en: 'You said yes', es: 'Usted dijo que sí', tu: 'Dijiste que sí' },
  call: { en: 'You will call in', es: 'Usted va a llamar', tu: 'Vas a llamar' },
  otherTime: {
    en: 'You asked for a new time',
    es: 'Usted pidió otra hora',
    tu: 'Pediste otra hora',
  },
  no: { en: 'You said no', es: 'Usted dijo que no', tu: 'Dijiste que no' },
  now: { en: 'Now', es: 'Ahora' },
  over: { en: 'Done', es: 'Ya pasó' },
  calledOff: { en: 'Called off', es: 'Cancelada' },
  refused: { en: 'Not this time', es: 'Esta vez no' },
  none: { en: 'No meetings yet', es: 'Todavía no hay reuniones' },
  noneHelp: {
    en: 'When there is one, you will see it here.',
    es: 'Cuando haya una, la verá aquí.',
    tu: 'Cuando haya una, la verás aquí.',
  },
  closed: {
    en: 'This meeting is not open to you.',
    es: 'Esta reunión no está abierta para usted.',
    tu: 'Esta reunión no está abierta para ti.',
  },
  note: { en: 'Send a note', es: 'Mandar una nota' },
  askTitle: { en: 'Do you want to meet?', es: '¿Quiere una reunión?', tu: '¿Quieres una reunión?' },
  askLead: {
    en: 'You can ask for a meeting at any time.',
    es: 'Usted puede pedir una reunión cuando quiera.',
    tu: 'Puedes pedir una reunión cuando quieras.',
  },
  ask: { en: 'Ask for a meeting', es: 'Pedir una reunión' },
  sent: {
    en: 'We got it. We will answer in 5 work days.',
    es: 'Ya lo recibimos. Respondemos en 5 días de trabajo.',
  },
  sentHelp: {
    en: 'You can get ready now if you like.',
    es: 'Si quiere, puede prepararse desde ahora.',
    tu: 'Si quieres, puedes prepararte desde ahora.',
  },
})
