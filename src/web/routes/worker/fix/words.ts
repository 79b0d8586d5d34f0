import { inBoth } from '../../../kernel/speak.ts'

export const fixWords = inBoth({
  title: { en: 'Answer a fix', es: 'Responder a un cambio' },
  back: { en: 'After the meeting', es: 'Después de la reunión' },
  saidBy: { en: (p: { who: string }) => `Said by ${p.who}`, es: (p) => `Lo dijo ${p.who}` },
  answer: { en: 'Your answer', es: 'Su respuesta' },
  answerHelp: {
    en: (p: { who: string }) => `${p.who} reads this beside their own words.`,
    es: (p) => `${p.who} lo lee junto a sus palabras.`,
  },
  change: { en: 'Change the plan', es: 'Cambiar el plan' },
  changeHelp: {
    en: 'This makes a new version. Everyone is told. The one before stays to be read. Leave a line empty to take it out.',
    es: 'Esto hace una versión nueva. Se avisa a todos. La anterior se puede seguir leyendo. Deje una línea vacía para quitarla.',
  },
  'line-decision': { en: 'We decided', es: 'Decidimos' },
  'line-promise': { en: (p: { who: string }) => `${p.who} will`, es: (p) => `${p.who} va a` },
  'line-bottom-line': { en: 'What must be true', es: 'Lo que debe ser así' },
  'line-if-it-goes-wrong': { en: 'If it goes wrong', es: 'Si algo sale mal' },
  added: { en: 'One line more', es: 'Una línea más' },
  whatChanged: { en: 'What changed, in one sentence', es: 'Qué cambió, en una frase' },
  whatChangedHelp: {
    en: 'It stands on top of the new version. Leave it empty if the plan stays as it is.',
    es: 'Va arriba de la nueva versión. Déjelo vacío si el plan sigue igual.',
  },
  sayWhatChanged: {
    en: 'You changed the plan. Please say what changed, in one sentence.',
    es: 'Cambió el plan. Diga qué cambió, en una frase.',
  },
  send: { en: 'Send the answer', es: 'Enviar la respuesta' },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  everyone: { en: 'people at this meeting', es: 'la gente de esta reunión' },
  someone: { en: 'Someone', es: 'Alguien' },
  done: { en: 'This was answered in the meantime.', es: 'Ya se respondió mientras tanto.' },
})
