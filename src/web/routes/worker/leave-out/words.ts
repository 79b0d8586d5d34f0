import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const leaveOutWords = inBoth({
  title: { en: (p: Who) => `Leave ${p.who} out?`, es: (p) => `¿Dejar fuera a ${p.who}?` },
  lead: {
    en: 'Only for one of the reasons below. Their link ends, and nobody is told why.',
    es: 'Solo por una de estas razones. Su enlace se termina y a nadie se le dice por qué.',
  },
  pick: { en: 'Pick one', es: 'Elija una' },
  because: { en: 'Why?', es: '¿Por qué?' },
  askedBy: { en: 'Who asked for this?', es: '¿Quién lo pidió?' },
  otherWay: { en: 'How do they take part instead?', es: '¿Cómo participa entonces?' },
  otherWayHelp: {
    en: 'A letter read aloud, a call, a talk of their own, someone who speaks for them.',
    es: 'Una carta leída, una llamada, otra plática, alguien que hable por la persona.',
  },
  until: { en: 'Until when?', es: '¿Hasta cuándo?' },
  untilHelp: {
    en: 'At the latest until the next meeting.',
    es: 'A más tardar hasta la próxima reunión.',
  },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  onlyYou: { en: 'only you', es: 'solo usted' },
  sayTitle: { en: 'What you say to them', es: 'Lo que le dice a la persona' },
  say: {
    en: (p: Who) =>
      `“This meeting is not open to you. You can send a note to ${p.who}. If you think this is wrong, tell ${p.who}.”`,
    es: (p) =>
      `«Esta reunión no está abierta para usted. Puede mandar una nota a ${p.who}. Si cree que no es justo, dígaselo a ${p.who}».`,
  },
  told: { en: 'Do they know?', es: '¿Ya lo sabe?' },
  toldHelp: {
    en: 'When you tick this, their own page says these words and takes a note to you. It never says when, where or who.',
    es: 'Si marca esto, su propia página dice estas palabras y acepta una nota para usted. Nunca dice cuándo, dónde ni quién.',
  },
  toldYes: {
    en: (p: Who) => `I told ${p.who}, and it is safe that they know`,
    es: (p) => `Se lo dije a ${p.who}, y es seguro que lo sepa`,
  },
  leaveOut: { en: 'Leave out', es: 'Dejar fuera' },
})
