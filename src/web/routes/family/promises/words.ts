import { inBoth } from '../../../kernel/speak.ts'

export const promisesWords = inBoth({
  title: { en: 'Promises', es: 'Promesas' },
  lead: {
    en: 'What you said, and what others said to you. Both count the same.',
    es: 'Lo que usted dijo y lo que le dijeron a usted. Las dos cosas valen igual.',
    tu: 'Lo que tú dijiste y lo que te dijeron a ti. Las dos cosas valen igual.',
  },
  mine: { en: 'You said', es: 'Usted dijo', tu: 'Tú dijiste' },
  toMe: { en: 'Others said to you', es: 'Otros le dijeron', tu: 'Otros te dijeron' },
  noneMine: { en: 'Nothing now.', es: 'Nada por ahora.' },
  noneToMe: { en: 'Nothing now.', es: 'Nada por ahora.' },
  empty: { en: 'No promises yet', es: 'Todavía no hay promesas' },
  emptyHelp: {
    en: 'They come out of your meeting. You will see them here.',
    es: 'Salen de su reunión. Aquí las va a ver.',
    tu: 'Salen de tu reunión. Aquí las vas a ver.',
  },
  keptTitle: { en: 'Kept', es: 'Cumplidas' },
  before: { en: 'Before', es: 'Antes' },
  done: {
    en: 'Thank you. We wrote it down.',
    es: 'Gracias. Lo apuntamos.',
  },
})
