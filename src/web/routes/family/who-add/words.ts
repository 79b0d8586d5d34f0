import { inBoth } from '../../../kernel/speak.ts'

export const whoAddWords = inBoth({
  title: { en: 'Add someone', es: 'Añadir a alguien' },
  lead: {
    en: 'They do not have to be family.',
    es: 'No tienen que ser de la familia.',
  },
  called: { en: 'What are they called?', es: '¿Cómo se llama?' },
  tie: {
    en: 'Who are they to you?',
    es: '¿Quién es para usted?',
    tu: '¿Quién es para ti?',
  },
  tieHint: { en: 'Like: my aunt, my coach.', es: 'Por ejemplo: mi tía, mi entrenadora.' },
  reach: {
    en: 'Phone or e-mail, if you know it',
    es: 'Teléfono o correo, si lo sabe',
    tu: 'Teléfono o correo, si lo sabes',
  },
  askFirst: {
    en: 'Ask me first, before you call them',
    es: 'Pregúntenme antes de llamarle',
  },
  askFirstQuestion: { en: 'May we call them?', es: '¿Le podemos llamar?' },
  add: { en: 'Add to my list', es: 'Añadir a mi lista' },
})
