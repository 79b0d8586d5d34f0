import { inBoth } from '../../../kernel/speak.ts'

export const likesWords = inBoth({
  tab: { en: 'Likes', es: 'Gustos' },
  title: {
    en: (p: { name: string }) => `What does ${p.name} like?`,
    es: (p) => `¿Qué le gusta a ${p.name}?`,
  },
  lead: {
    en: 'Ask what they like, then ask them to teach you.',
    es: 'Pregunte qué le gusta, y luego pídale que le enseñe.',
  },
  back: { en: 'Back', es: 'Atrás' },
  likes: { en: 'They like', es: 'Le gusta' },
  likesHelp: {
    en: 'One thing at a time: fishing, drawing horses, fixing cars.',
    es: 'Una cosa a la vez: pescar, dibujar caballos, arreglar carros.',
  },
  couldTeach: { en: 'Could they teach us?', es: '¿Nos podría enseñar?' },
  yes: { en: 'Yes', es: 'Sí' },
  save: { en: 'Write it down', es: 'Anotarlo' },
})
