import { inBoth } from '../../../kernel/speak.ts'

export const addPersonWords = inBoth({
  tab: { en: 'Add a person', es: 'Agregar a una persona' },
  title: { en: 'Add a person to the circle', es: 'Agregar a una persona al círculo' },
  lead: {
    en: 'One person at a time. What you do not know yet you can add later.',
    es: 'Una persona a la vez. Lo que no sepa todavía lo puede agregar después.',
  },
  back: {
    en: (p: { called: string }) => `Back to ${p.called}`,
    es: (p) => `Volver a ${p.called}`,
  },
  save: { en: 'Add this person', es: 'Agregar a esta persona' },
})
