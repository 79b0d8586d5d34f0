import { inBoth } from '../../../kernel/speak.ts'

export const noteWords = inBoth({
  tab: { en: 'A note', es: 'Una nota' },
  title: {
    en: (p: { lee: string }) => `A note to ${p.lee}`,
    es: (p) => `Una nota para ${p.lee}`,
  },
  lead: {
    en: (p: { lee: string }) =>
      `This meeting is not open to you. You can send a note to ${p.lee}. If you think this is not right, say it here.`,
    es: (p) =>
      `Esta reunión no está abierta para usted. Puede mandar una nota a ${p.lee}. Si cree que no es justo, dígalo aquí.`,
    tu: (p) =>
      `Esta reunión no está abierta para ti. Puedes mandar una nota a ${p.lee}. Si crees que no es justo, dilo aquí.`,
  },
  words: { en: 'What do you want to say?', es: '¿Qué quiere decir?', tu: '¿Qué quieres decir?' },
  empty: {
    en: 'Please write your note first.',
    es: 'Escriba primero su nota.',
    tu: 'Escribe primero tu nota.',
  },
  sent: {
    en: (p: { lee: string }) => `Your note is with ${p.lee}. You can send one more.`,
    es: (p) => `${p.lee} tiene su nota. Puede mandar otra.`,
    tu: (p) => `${p.lee} tiene tu nota. Puedes mandar otra.`,
  },
})
