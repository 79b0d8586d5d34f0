import { inBoth } from '../../../kernel/speak.ts'

export const workPromisesWords = inBoth({
  title: { en: 'My promises', es: 'Mis promesas' },
  lead: {
    en: 'What you told families you would do. They see the same list.',
    es: 'Lo que usted les dijo a las familias que haría. Ellas ven la misma lista.',
  },
  saved: { en: 'Written down. The family can see it.', es: 'Apuntado. La familia puede verlo.' },
  late: { en: 'Late', es: 'Atrasadas' },
  lateHelp: {
    en: 'The family was told that it was not their fault. Your supervisor sees these too.',
    es: 'Se le dijo a la familia que no es culpa suya. Su supervisor también las ve.',
  },
  week: { en: 'Due in the next 7 days', es: 'Para los próximos 7 días' },
  later: { en: 'Later', es: 'Más adelante' },
  waiting: {
    en: 'Done, the family has not answered yet',
    es: 'Hechas, la familia aún no responde',
  },
  toMe: { en: 'What families told you', es: 'Lo que las familias le dijeron' },
  none: { en: 'Nothing here.', es: 'Nada aquí.' },
  empty: { en: 'No promises yet', es: 'Todavía no hay promesas' },
  emptyHelp: {
    en: 'What you promise at a meeting comes here, with its day.',
    es: 'Lo que usted promete en una reunión llega aquí, con su día.',
  },
  done: { en: 'Done', es: 'Listo' },
  notYet: { en: 'Say why, or a new day', es: 'Decir por qué, o un nuevo día' },
})
