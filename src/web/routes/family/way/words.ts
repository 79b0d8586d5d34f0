import { inBoth } from '../../../kernel/speak.ts'

export const wayWords = inBoth({
  title: { en: 'How to take part', es: 'Cómo participar' },
  voiceCounts: {
    en: 'That is OK. Your voice still counts. You can call in, send a note, or pick someone to speak for you.',
    es: 'Está bien. Su voz todavía cuenta. Puede llamar, mandar una nota o elegir a alguien que hable por usted.',
    tu: 'Está bien. Tu voz todavía cuenta. Puedes llamar, mandar una nota o elegir a alguien que hable por ti.',
  },
  youPick: {
    en: 'You pick. You can change it later.',
    es: 'Usted elige. Lo puede cambiar después.',
    tu: 'Tú eliges. Lo puedes cambiar después.',
  },
  question: {
    en: 'How do you want to take part?',
    es: '¿Cómo quiere participar?',
    tu: '¿Cómo quieres participar?',
  },
  room: { en: 'I will be in the room', es: 'Voy a estar en el cuarto' },
  part: { en: 'I will be there for a part of it', es: 'Voy a estar en una parte' },
  phone: { en: 'I will call in', es: 'Voy a llamar' },
  letter: { en: 'I will send a note', es: 'Voy a mandar una nota' },
  letterHelp: {
    en: 'Write it in “Get ready”. We can read it out.',
    es: 'Escríbala en “Prepararse”. La podemos leer en voz alta.',
    tu: 'Escríbela en “Prepararse”. La podemos leer en voz alta.',
  },
  speaker: { en: 'Someone will speak for me', es: 'Alguien va a hablar por mí' },
  speakerHelp: {
    en: 'Add that person in “Who should be there”.',
    es: 'Añada a esa persona en “Quién debe estar”.',
    tu: 'Añade a esa persona en “Quién debe estar”.',
  },
  sees: {
    en: (p: { lee: string }) => `only ${p.lee} and the family’s worker`,
    es: (p) => `solo ${p.lee} y quien trabaja con la familia`,
  },
})
