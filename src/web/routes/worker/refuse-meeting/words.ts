import { inBoth } from '../../../kernel/speak.ts'

export const refuseWords = inBoth({
  title: { en: 'Say no to this ask', es: 'Decir que no a esta reunión' },
  lead: {
    en: 'A family may ask again. Say what can happen instead.',
    es: 'La familia puede volver a pedirla. Diga qué se puede hacer en su lugar.',
  },
  because: { en: 'Why not?', es: '¿Por qué no?' },
  becauseHelp: { en: 'Whoever asked reads these words.', es: 'Quien la pidió lee estas palabras.' },
  refuse: { en: 'Send the answer', es: 'Mandar la respuesta' },
})
