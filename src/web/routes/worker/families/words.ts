import { inBoth } from '../../../kernel/speak.ts'

export const familiesWords = inBoth({
  title: { en: 'Families', es: 'Familias' },
  lead: { en: 'The families you work with.', es: 'Las familias con las que trabaja.' },
  open: { en: 'Open a new circle', es: 'Abrir un círculo nuevo' },
  family: { en: 'Family', es: 'Familia' },
  children: { en: 'Children', es: 'Niños' },
  others: { en: 'Others in the circle', es: 'Otras personas' },
  since: { en: 'Since', es: 'Desde' },
  none: { en: 'No families yet', es: 'Todavía no hay familias' },
  noneHelp: {
    en: 'When you open a circle, or a coworker asks you along, the family stands here.',
    es: 'Cuando abra un círculo, o alguien del trabajo le invite, la familia estará aquí.',
  },
  noneLead: {
    en: 'When you take a meeting, its family stands here.',
    es: 'Cuando tome una reunión, su familia estará aquí.',
  },
})
