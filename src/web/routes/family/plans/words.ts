import { inBoth } from '../../../kernel/speak.ts'

export const plansWords = inBoth({
  title: { en: 'Plans', es: 'Planes' },
  from: { en: (p: { day: string }) => `Plan from ${p.day}`, es: (p) => `Plan del ${p.day}` },
  version: {
    en: (p: { number: number }) => `Version ${p.number}`,
    es: (p) => `Versión ${p.number}`,
  },
  changed: {
    en: (p: { what: string }) => `What changed: ${p.what}`,
    es: (p) => `Qué cambió: ${p.what}`,
  },
  toLook: { en: 'To look at', es: 'Por ver' },
  answered: { en: 'You answered', es: 'Usted respondió', tu: 'Ya respondiste' },
  empty: { en: 'No plan yet', es: 'Todavía no hay un plan' },
  emptyHelp: {
    en: 'You make it at your meeting. After that, you see it here.',
    es: 'Se hace en su reunión. Después lo verá aquí.',
    tu: 'Se hace en tu reunión. Después lo verás aquí.',
  },
})
