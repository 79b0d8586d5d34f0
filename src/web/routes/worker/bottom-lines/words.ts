import { inBoth } from '../../../kernel/speak.ts'

export const bottomLinesWords = inBoth({
  lead: {
    en: 'The family hears this before the meeting, so that their plan can meet it.',
    es: 'La familia lo sabe antes de la reunión, para que su plan lo pueda cumplir.',
  },
  sent: {
    en: 'The pages to read went out already. Change a line, and send them again.',
    es: 'Las hojas para leer ya salieron. Si cambia una línea, mándelas otra vez.',
  },
  save: { en: 'Save the lines', es: 'Guardar las líneas' },
})
