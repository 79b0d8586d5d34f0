import { inBoth } from '../../../kernel/speak.ts'

export const newFamilyWords = inBoth({
  title: { en: 'Open a new circle', es: 'Abrir un círculo nuevo' },
  lead: {
    en: 'Start with one child and one grown-up. You add everyone else on the next page.',
    es: 'Empiece con un niño y un adulto. En la página siguiente agrega a los demás.',
  },
  back: { en: 'Families', es: 'Familias' },
  called: { en: 'What does the family call itself?', es: '¿Cómo se llama la familia?' },
  calledHelp: {
    en: 'Ask them. Like “Bell family” or “Rosa and the kids”.',
    es: 'Pregúnteles. Por ejemplo: «familia Bell» o «Rosa y los niños».',
  },
  child: { en: 'The first child', es: 'El primer niño' },
  childName: { en: 'What the child goes by', es: 'Cómo le dicen' },
  childBorn: { en: 'The child’s birthday', es: 'Fecha de nacimiento' },
  adult: { en: 'The first grown-up', es: 'El primer adulto' },
  adultHelp: {
    en: 'If you know nobody yet, leave this part empty.',
    es: 'Si todavía no conoce a nadie, deje esta parte vacía.',
  },
  adultName: { en: 'What they go by', es: 'Cómo le dicen' },
  save: { en: 'Open the circle', es: 'Abrir el círculo' },
})
