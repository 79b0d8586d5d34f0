import { inBoth } from '../../kernel/speak.ts'

/** The boxes for what must be true, wherever they are filled in. */
export const lineWords = inBoth({
  linesPart: {
    en: 'What must be true for the child to be safe?',
    es: '¿Qué tiene que cumplirse para que el niño esté a salvo?',
  },
  linesHelp: {
    en: 'Write it as you would say it to the family. One to four lines, at most 20 words each.',
    es: 'Escríbalo como se lo diría a la familia. De una a cuatro líneas, de 20 palabras o menos.',
  },
  line: { en: (p: { number: number }) => `Line ${p.number}`, es: (p) => `Línea ${p.number}` },
  lineMissing: {
    en: 'Write at least one line. The family has to know what will not change.',
    es: 'Escriba al menos una línea. La familia debe saber qué no va a cambiar.',
  },
  lineTooLong: {
    en: 'Make this 20 words or fewer, so that it can be read aloud.',
    es: 'Use 20 palabras o menos, para poder leerla en voz alta.',
  },
  lineBlames: {
    en: 'Say what must be true, in words you would use at their kitchen table.',
    es: 'Diga qué tiene que cumplirse, con palabras de la mesa de su cocina.',
  },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  everyone: { en: 'people at this meeting', es: 'la gente de esta reunión' },
})
