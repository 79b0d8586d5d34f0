import { inBoth } from '../kernel/speak.ts'

/** What is said when something typed cannot be taken as it is. Nobody is blamed. */
export const formWords = inBoth({
  summary: {
    en: 'Please look at this again',
    es: 'Por favor, mire esto otra vez',
    tu: 'Por favor, mira esto otra vez',
  },
  empty: {
    en: 'Please write or pick something here.',
    es: 'Escriba o elija algo aquí.',
    tu: 'Escribe o elige algo aquí.',
  },
  'too-long': {
    en: 'This is too long. Please make it shorter.',
    es: 'Es muy largo. Hágalo más corto.',
    tu: 'Es muy largo. Hazlo más corto.',
  },
  'not-a-choice': {
    en: 'Please pick one from the list.',
    es: 'Elija una de la lista.',
    tu: 'Elige una de la lista.',
  },
  'not-a-day': {
    en: 'Please pick a day, like 05/09/2026.',
    es: 'Elija un día, como 09/05/2026.',
    tu: 'Elige un día, como 09/05/2026.',
  },
  'not-a-time': {
    en: 'Please pick a time, like 4:00 pm.',
    es: 'Elija una hora, como 4:00 pm.',
    tu: 'Elige una hora, como 4:00 pm.',
  },
  'not-a-number': {
    en: 'Please write a number that fits here.',
    es: 'Escriba un número que sirva aquí.',
    tu: 'Escribe un número que sirva aquí.',
  },
  'not-a-reach': {
    en: 'Please write a phone with its area code, or an e-mail.',
    es: 'Escriba un teléfono con su código de área, o un correo.',
    tu: 'Escribe un teléfono con su código de área, o un correo.',
  },
  ahead: {
    en: 'This day is still to come.',
    es: 'Este día todavía no llega.',
  },
  'not-kept': {
    en: 'There is a sign here we can not keep. We took it out. Please check.',
    es: 'Hay un signo que no podemos guardar. Lo quitamos. Revise, por favor.',
    tu: 'Hay un signo que no podemos guardar. Lo quitamos. Revisa, por favor.',
  },
  extra: {
    en: 'This page sent more than it asked for. Nothing was saved. Please try again.',
    es: 'Esta página mandó algo de más. No se guardó nada. Pruebe otra vez.',
    tu: 'Esta página mandó algo de más. No se guardó nada. Prueba otra vez.',
  },
})
