import { inBoth } from '../../../kernel/speak.ts'

export const followPersonWords = inBoth({
  title: { en: (p: { who: string }) => `What ${p.who} says`, es: (p) => `Lo que dice ${p.who}` },
  lead: {
    en: 'For a call or a page that came by mail. Type the exact words. It is kept as said by them, typed by you.',
    es: 'Para una llamada o una hoja que llegó por correo. Escriba las palabras exactas. Queda como dicho por la persona y escrito por usted.',
  },
  back: { en: 'After the meeting', es: 'Después de la reunión' },
  plan: { en: 'The plan', es: 'El plan' },
  looksRight: { en: 'Looks right', es: 'Está bien' },
  fix: { en: 'Something is wrong', es: 'Algo está mal' },
  fixWords: { en: 'What to fix, in their words', es: 'Qué cambiar, en sus palabras' },
  fixNeeded: { en: 'Please type what to fix.', es: 'Escriba qué hay que cambiar.' },
  next: { en: 'What happens next, in their words', es: 'Qué pasa ahora, en sus palabras' },
  nextHelp: {
    en: 'Ask: what happens next, what will you do first, who do you call if it goes wrong?',
    es: 'Pregunte: ¿qué pasa ahora, qué va a hacer primero, a quién llama si algo sale mal?',
  },
  nothing: {
    en: 'Nothing was typed or picked. Please give one of the answers.',
    es: 'No se escribió ni se eligió nada. Dé una de las respuestas.',
  },
  save: { en: 'Save', es: 'Guardar' },
})
