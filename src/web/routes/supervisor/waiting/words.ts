import { inBoth } from '../../../kernel/speak.ts'

export const waitingWords = inBoth({
  tab: { en: 'Waiting on us', es: 'Nos esperan' },
  title: {
    en: (p: { families: number }) =>
      p.families === 1 ? '1 family is waiting on us' : `${p.families} families are waiting on us`,
    es: (p) => (p.families === 1 ? '1 familia nos espera' : `${p.families} familias nos esperan`),
  },
  none: { en: 'Nobody is waiting on us', es: 'Nadie nos espera' },
  noneHelp: {
    en: 'Late promises of ours, asks nobody has taken and fixes without an answer come here.',
    es: 'Aquí llegan nuestras promesas atrasadas, las reuniones pedidas que nadie ha tomado y los cambios sin respuesta.',
  },
  lead: {
    en: 'What we owe. Nothing here is about what a family did or did not do.',
    es: 'Lo que debemos. Nada de esto es sobre lo que una familia hizo o no hizo.',
  },
  promises: { en: 'Our late promises', es: 'Nuestras promesas atrasadas' },
  asks: { en: 'Asks nobody has taken', es: 'Reuniones pedidas que nadie ha tomado' },
  fixes: {
    en: 'Fixes without an answer for more than 5 work days',
    es: 'Cambios sin respuesta por más de 5 días de trabajo',
  },
  days: {
    en: (p: { days: number }) => (p.days === 1 ? '1 day late' : `${p.days} days late`),
    es: (p) => (p.days === 1 ? '1 día de atraso' : `${p.days} días de atraso`),
  },
  askedOn: { en: (p: { day: string }) => `Asked on ${p.day}`, es: (p) => `Pedida el ${p.day}` },
  dueOn: {
    en: (p: { day: string }) => `To be held by ${p.day}`,
    es: (p) => `Debe ser antes del ${p.day}`,
  },
  fixAsked: {
    en: (p: { day: string }) => `Someone asked for a fix on ${p.day}`,
    es: (p) => `Alguien pidió un cambio el ${p.day}`,
  },
  nothing: { en: 'Nothing.', es: 'Nada.' },
  waits: { en: 'Waits', es: 'Espera' },
})
