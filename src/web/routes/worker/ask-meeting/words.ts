import { inBoth } from '../../../kernel/speak.ts'

export const askMeetingWords = inBoth({
  title: { en: 'Plan a meeting', es: 'Planear una reunión' },
  back: { en: 'Meetings', es: 'Reuniones' },
  lead: {
    en: 'A coordinator who does not work with this family will take it from here.',
    es: 'Alguien que no trabaja con esta familia la va a coordinar desde aquí.',
  },
  which: { en: 'Which family?', es: '¿Qué familia?' },
  noFamilies: { en: 'You work with no family yet.', es: 'Todavía no trabaja con una familia.' },
  whyPart: { en: 'Why and by when', es: 'Por qué y para cuándo' },
  purpose: { en: 'Why do we meet?', es: '¿Por qué nos reunimos?' },
  usual: {
    en: (p: { days: number }) =>
      p.days === 1 ? 'Usually by the next working day.' : `Usually within ${p.days} days.`,
    es: (p) =>
      p.days === 1
        ? 'Por lo general, antes del próximo día de trabajo.'
        : `Por lo general, en ${p.days} días.`,
  },
  why: { en: 'Why now?', es: '¿Por qué ahora?' },
  whyHelp: {
    en: 'Say what happened and how it touched the children. Use words you would say to them.',
    es: 'Diga qué pasó y cómo les afectó a los niños. Use palabras que les diría a ellos.',
  },
  dueOn: { en: 'By what day?', es: '¿Para qué día?' },
  dueBecause: { en: 'What sets that day?', es: '¿Qué pone esa fecha?' },
  dueBecauseHelp: {
    en: 'Like “Two weeks after Ben moved” or “Before court on the 20th”.',
    es: 'Por ejemplo: «Dos semanas después del cambio de casa» o «Antes de la corte del día 20».',
  },
  dayPassed: { en: 'That day has passed.', es: 'Ese día ya pasó.' },
  risksPart: { en: 'Safety, as far as you know', es: 'Seguridad, hasta donde sabe' },
  risks: {
    en: 'Court orders, threats, places to avoid',
    es: 'Órdenes de la corte, amenazas, lugares que evitar',
  },
  risksHelp: {
    en: 'Nothing known? Leave it empty.',
    es: '¿No sabe de nada? Déjelo vacío.',
  },
  peoplePart: { en: 'Who we know of', es: 'A quién conocemos' },
  people: { en: 'Set a chair for', es: 'Poner una silla para' },
  peopleHelp: {
    en: 'The family adds its own people later. Leave somebody out only if they are in danger.',
    es: 'La familia agrega después a su gente. Deje fuera a alguien solo si hay peligro.',
  },
  onlyStaff: {
    en: 'only you, the coordinator and your supervisor',
    es: 'solo usted, quien coordina y su supervisor',
  },
  send: { en: 'Send to the coordinators', es: 'Mandar a coordinación' },
})
