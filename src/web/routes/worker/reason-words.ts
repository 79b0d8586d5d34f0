import { inBoth } from '../../kernel/speak.ts'

/** Why somebody may be left out of a meeting. */
export const reasonWords = inBoth({
  'court-order': { en: 'A court order says so', es: 'Lo dice una orden de la corte' },
  safety: { en: 'Someone would not be safe', es: 'Alguien no estaría a salvo' },
  'child-asks': { en: 'The child asks for it', es: 'Lo pide el niño' },
  'family-veto': {
    en: 'The family says no, talked through',
    es: 'La familia dice que no, ya platicado',
  },
  declined: { en: 'They said no themselves', es: 'La persona dijo que no' },
  'not-found': { en: 'We could not find them', es: 'No pudimos encontrarla' },
})

/** What is heard, and is no reason. */
export const noReasonWords = inBoth({
  anger: { en: 'They get angry', es: 'Se enoja' },
  'does-not-agree': { en: 'They do not agree with us', es: 'No está de acuerdo con nosotros' },
  'missed-meetings': { en: 'They missed meetings before', es: 'Faltó a otras reuniones' },
  'jail-or-treatment': {
    en: 'They are in jail or in treatment',
    es: 'Está en la cárcel o en tratamiento',
  },
  'positive-test': { en: 'A test was positive', es: 'Una prueba salió positiva' },
  immigration: { en: 'Their papers', es: 'Sus papeles' },
  'no-ride': { en: 'They have no ride', es: 'No tiene cómo llegar' },
  'too-many-people': { en: 'Too many people', es: 'Demasiada gente' },
  'lawyer-comes': { en: 'They bring a lawyer', es: 'Trae abogado' },
})

/** What to do instead of leaving them out. */
export const insteadWords = inBoth({
  anger: {
    en: 'Being angry is no reason. Talk with them first, plan breaks, or let them call in.',
    es: 'Enojarse no es razón. Hable antes con la persona, planee descansos o que llame.',
  },
  'does-not-agree': {
    en: 'A “no” belongs at the table. It is written down as they say it.',
    es: 'Un «no» también va en la mesa. Se escribe tal como lo dice.',
  },
  'missed-meetings': {
    en: 'Missed meetings are no reason. Ask what got in the way and help with it.',
    es: 'Haber faltado no es razón. Pregunte qué pasó y ayude con eso.',
  },
  'jail-or-treatment': {
    en: 'Book a call with the place they are in. Their voice still counts.',
    es: 'Pida una llamada al lugar donde está. Su voz todavía cuenta.',
  },
  'positive-test': {
    en: 'A test says nothing about whether they may speak.',
    es: 'Una prueba no dice si puede hablar o no.',
  },
  immigration: {
    en: 'Papers are no reason, and nobody here asks for them.',
    es: 'Los papeles no son razón, y aquí nadie los pide.',
  },
  'no-ride': { en: 'Set up a ride, or let them call in.', es: 'Consiga un viaje, o que llame.' },
  'too-many-people': {
    en: 'A big family is good news. Find a bigger room.',
    es: 'Una familia grande es buena noticia. Busque una sala más grande.',
  },
  'lawyer-comes': { en: 'They may bring a lawyer.', es: 'Puede traer a su abogado.' },
})
