import { inBoth } from '../kernel/speak.ts'

/** How a promise stands and how it is said; the same words whoever gave it. */
export const promiseWords = inBoth({
  'to-read-back': { en: 'Not heard yet', es: 'Falta leerla' },
  'to-do': { en: 'To do', es: 'Por hacer' },
  'due-soon': { en: 'Soon', es: 'Pronto' },
  late: { en: 'Late', es: 'Atrasada' },
  stuck: { en: 'Stuck', es: 'No se pudo' },
  'done-waiting': { en: 'Done, not checked yet', es: 'Hecha, falta confirmar' },
  kept: { en: 'Kept', es: 'Cumplida' },
  'not-kept': { en: 'Not kept', es: 'No se cumplió' },
  'taken-back': { en: 'Taken back', es: 'Ya no vale' },

  you: { en: 'You', es: 'Usted', tu: 'Tú' },
  someone: { en: 'Someone', es: 'Alguien' },
  /** The language of the page, to know which promises were given in the other one. */
  speaks: { en: 'en', es: 'es' },
  youSaid: { en: 'You said:', es: 'Usted dijo:', tu: 'Dijiste:' },
  whoSaid: { en: (p: { who: string }) => `${p.who} said:`, es: (p) => `${p.who} dijo:` },
  by: { en: (p: { day: string }) => `By ${p.day}`, es: (p) => `Antes del ${p.day}` },
  help: { en: (p: { help: string }) => `What helps: ${p.help}`, es: (p) => `Qué ayuda: ${p.help}` },
  forWhom: { en: (p: { who: string }) => `For ${p.who}`, es: (p) => `Para ${p.who}` },
  forYou: { en: 'For you', es: 'Para usted', tu: 'Para ti' },
  forFamily: { en: 'For the whole family', es: 'Para toda la familia' },
  newDay: {
    en: (p: { day: string }) => `New day: ${p.day}.`,
    es: (p) => `Nuevo día: ${p.day}.`,
  },
  ourLate: {
    en: (p: { who: string; day: string }) =>
      `It was for ${p.day}. It is late. We told ${p.who} and the boss. You did nothing wrong.`,
    es: (p) =>
      `Era para el ${p.day}. Está atrasado. Ya le avisamos a ${p.who} y a su jefe. Usted no hizo nada malo.`,
    tu: (p) =>
      `Era para el ${p.day}. Está atrasado. Ya le avisamos a ${p.who} y a su jefe. Tú no hiciste nada malo.`,
  },
  ourLateTitle: { en: 'We are late', es: 'Estamos atrasados' },
})
