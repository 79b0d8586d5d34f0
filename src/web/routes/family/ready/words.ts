import { inBoth } from '../../../kernel/speak.ts'

export const readyWords = inBoth({
  title: { en: 'Get ready', es: 'Prepararse' },
  lead: {
    en: 'Here are three short things to do before we meet. Do them in any order. You can stop and come back.',
    es: 'Aquí hay tres cosas cortas que hacer antes de la reunión. Hágalas en el orden que quiera. Puede parar y volver.',
    tu: 'Aquí hay tres cosas cortas que hacer antes de la reunión. Hazlas en el orden que quieras. Puedes parar y volver.',
  },
  good: { en: 'What is going well', es: 'Lo que va bien' },
  worry: { en: 'What worries me', es: 'Lo que me preocupa' },
  wantParent: { en: 'What I want for my kids', es: 'Lo que quiero para mis hijos' },
  wantChild: { en: 'What I want', es: 'Lo que quiero' },
  want: { en: 'What I want for the kids', es: 'Lo que quiero para los niños' },
  notStarted: { en: 'Not started', es: 'Sin empezar' },
  done: { en: 'Done', es: 'Listo' },
  allDone: { en: 'All three are done.', es: 'Las tres están listas.' },
  allDoneHelp: {
    en: 'You can still change them.',
    es: 'Todavía las puede cambiar.',
    tu: 'Todavía las puedes cambiar.',
  },
})
