import { inBoth } from '../../../kernel/speak.ts'

export const familyPromisesWords = inBoth({
  title: { en: 'Plan and promises', es: 'Plan y promesas' },
  lead: {
    en: 'What the agency said and what the family said. Both are late by the same rule.',
    es: 'Lo que dijo la agencia y lo que dijo la familia. Las dos se atrasan por la misma regla.',
  },
  back: { en: 'Family', es: 'Familia' },
  plans: { en: 'Plans', es: 'Planes' },
  noPlans: {
    en: 'No plan yet. It comes out of a meeting.',
    es: 'Todavía no hay plan. Sale de una reunión.',
  },
  planFrom: {
    en: (p: { day: string; number: number }) => `Plan from ${p.day}, version ${p.number}`,
    es: (p) => `Plan del ${p.day}, versión ${p.number}`,
  },
  ours: { en: 'What we said', es: 'Lo que dijimos' },
  theirs: { en: 'What the family said', es: 'Lo que dijo la familia' },
  none: { en: 'Nothing here.', es: 'Nada aquí.' },
})
