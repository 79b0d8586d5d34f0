import { inBoth } from '../../../kernel/speak.ts'

export const todayWords = inBoth({
  title: { en: 'Today', es: 'Hoy' },
  promises: { en: 'What I promised', es: 'Lo que prometí' },
  promisesHelp: { en: 'Late first.', es: 'Primero lo atrasado.' },
  noPromises: { en: 'You owe nobody a promise right now.', es: 'Ahora no debe ninguna promesa.' },
  allPromises: { en: 'All my promises', es: 'Todas mis promesas' },
  meetings: { en: 'My meetings', es: 'Mis reuniones' },
  noMeetings: { en: 'No meetings ahead.', es: 'No hay reuniones por delante.' },
  allMeetings: { en: 'All meetings', es: 'Todas las reuniones' },
  noDay: { en: 'No day yet', es: 'Todavía sin día' },
  aFamily: { en: 'A family', es: 'Una familia' },
  waiting: { en: 'Asked for, waiting for a coordinator', es: 'Pedidas, esperan quien coordine' },
  families: { en: 'My families', es: 'Mis familias' },
  noFamilies: { en: 'No families yet.', es: 'Todavía no hay familias.' },
  allFamilies: { en: 'All families', es: 'Todas las familias' },
})
