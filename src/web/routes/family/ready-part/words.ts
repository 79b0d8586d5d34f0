import { inBoth } from '../../../kernel/speak.ts'

export const readyPartWords = inBoth({
  audience: {
    en: 'First: who may read this?',
    es: 'Primero: ¿quién lo puede leer?',
  },
  'only-me': { en: 'Only me', es: 'Solo yo' },
  coordinator: { en: (p: { lee: string }) => `Only ${p.lee}`, es: (p) => `Solo ${p.lee}` },
  meeting: { en: 'People at this meeting', es: 'La gente de esta reunión' },
  asPicked: {
    en: 'those you picked above',
    es: 'quienes eligió arriba',
    tu: 'quienes elegiste arriba',
  },
  cards: {
    en: 'Pick cards that fit you',
    es: 'Elija las que le sirvan',
    tu: 'Elige las que te sirvan',
  },
  words: {
    en: 'Say it in your own words',
    es: 'Dígalo en sus palabras',
    tu: 'Dilo en tus palabras',
  },
  wordsHint: {
    en: 'We keep your words just as they are.',
    es: 'Guardamos sus palabras tal como son.',
    tu: 'Guardamos tus palabras tal como son.',
  },
  nothing: {
    en: 'Pick a card or write something.',
    es: 'Elija una o escriba algo.',
    tu: 'Elige una o escribe algo.',
  },
  aloud: { en: 'If I can not be there', es: 'Si no puedo estar' },
  readAloud: {
    en: 'Read my words out at the meeting',
    es: 'Lean mis palabras en la reunión',
  },
  onlyMeAloud: {
    en: 'To have it read out, someone has to see it. Pick who, above.',
    es: 'Para leerlo, alguien lo tiene que ver. Elija quién, arriba.',
    tu: 'Para leerlo, alguien lo tiene que ver. Elige quién, arriba.',
  },
  earlier: {
    en: 'What you wrote before is kept too. The meeting will not see it.',
    es: 'Lo que escribió antes también se guarda. La reunión no lo verá.',
    tu: 'Lo que escribiste antes también se guarda. La reunión no lo verá.',
  },
})

/** Cards for those who would rather pick than write, by part: the same words as one would say them. */
export const cardWords = inBoth({
  'good-1': { en: 'We eat together.', es: 'Comemos juntos.' },
  'good-2': { en: 'We laugh and play.', es: 'Reímos y jugamos.' },
  'good-3': { en: 'The kids get to bed on time.', es: 'Los niños se acuestan a tiempo.' },
  'good-4': { en: 'The kids go to school.', es: 'Los niños van a la escuela.' },
  'good-5': { en: 'Family and friends help us.', es: 'Familia y amigos nos ayudan.' },
  'good-6': { en: 'I get help that works for me.', es: 'Recibo ayuda que me sirve.' },
  'worry-1': { en: 'How the kids feel.', es: 'Cómo se sienten los niños.' },
  'worry-2': { en: 'We do not see each other enough.', es: 'Nos vemos muy poco.' },
  'worry-3': { en: 'Money, or a place to live.', es: 'El dinero, o dónde vivir.' },
  'worry-4': { en: 'It is hard to get places.', es: 'Cuesta llegar a los lugares.' },
  'worry-5': { en: 'I do not know what comes next.', es: 'No sé qué va a pasar.' },
  'worry-6': { en: 'People do not listen to me.', es: 'No me escuchan.' },
  'want-1': { en: 'To be together.', es: 'Estar juntos.' },
  'want-2': { en: 'A safe place to live.', es: 'Un lugar seguro donde vivir.' },
  'want-3': { en: 'Time with family and friends.', es: 'Tiempo con familia y amigos.' },
  'want-4': { en: 'To stay in the same school.', es: 'Seguir en la misma escuela.' },
  'want-5': {
    en: 'To keep our ways and our language.',
    es: 'Guardar nuestras costumbres y nuestra lengua.',
  },
  'want-6': { en: 'Someone to call when it is hard.', es: 'A quién llamar cuando es difícil.' },
})

export type CardKey = keyof typeof cardWords

/** The cards of one part, in their order. */
export const cardsFor = (part: 'good' | 'worry' | 'want'): CardKey[] =>
  (Object.keys(cardWords) as CardKey[]).filter((key) => key.startsWith(`${part}-`))
