import { inBoth } from '../../../kernel/speak.ts'

export const contactWords = inBoth({
  tab: { en: 'How to reach someone', es: 'Cómo comunicarse' },
  title: {
    en: (p: { name: string }) => `A safe way to reach ${p.name}`,
    es: (p) => `Una manera segura de comunicarse con ${p.name}`,
  },
  back: { en: 'Back', es: 'Atrás' },
  save: { en: 'Save', es: 'Guardar' },
})
