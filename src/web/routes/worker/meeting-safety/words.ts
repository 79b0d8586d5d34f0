import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const safetyWords = inBoth({
  title: { en: 'Staying safe at this meeting', es: 'Estar a salvo en esta reunión' },
  lead: {
    en: 'Only you read this page. Never say to anyone what somebody told you here.',
    es: 'Solo usted lee esta página. Nunca le diga a nadie lo que alguien le contó aquí.',
  },
  none: { en: 'Nobody has answered yet', es: 'Nadie ha contestado todavía' },
  noneHelp: {
    en: 'Each person is asked alone: on their phone, or by you on a call.',
    es: 'A cada persona se le pregunta a solas: en su teléfono, o usted en una llamada.',
  },
  'answer-nobody': { en: 'Feels safe with everyone', es: 'Se siente a salvo con todos' },
  'answer-someone': {
    en: 'Does not feel safe with someone',
    es: 'No se siente a salvo con alguien',
  },
  'answer-talk': { en: 'Wants to talk with you first', es: 'Quiere hablar antes con usted' },
  'answer-skipped': { en: 'Skipped the question', es: 'Dejó la pregunta' },
  open: { en: 'Open', es: 'Abierto' },
  arranged: { en: 'Arranged', es: 'Arreglado' },
  done: { en: 'Done', es: 'Hecho' },
  said: { en: (p: Who) => `Said by ${p.who}`, es: (p) => `Dicho por ${p.who}` },
  typed: { en: (p: Who) => `Typed by ${p.who}`, es: (p) => `Escrito por ${p.who}` },
  held: {
    en: 'Until you tick what makes it safe, nobody else is invited.',
    es: 'Hasta que marque qué lo hace seguro, no se invita a nadie más.',
  },
  arrange: { en: 'Make it safe', es: 'Hacerlo seguro' },
  saved: {
    en: 'Arranged. The other invitations can go out.',
    es: 'Arreglado. Las otras invitaciones ya pueden salir.',
  },
})
