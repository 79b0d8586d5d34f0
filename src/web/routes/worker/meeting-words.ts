import { inBoth } from '../../kernel/speak.ts'

/** Why a family meets, as a name among others. */
export const purposeWords = inBoth({
  'prevent-removal': { en: 'Keep the children home', es: 'Que los niños sigan en casa' },
  'after-placement': { en: 'After a move', es: 'Después de un cambio de casa' },
  progress: { en: 'How it is going', es: 'Cómo va todo' },
  'permanent-home': { en: 'A home for good', es: 'Un hogar para siempre' },
  'family-asked': { en: 'The family asked', es: 'La familia lo pidió' },
})

/** Where a meeting stands. */
export const stateWords = inBoth({
  asked: { en: 'Asked for', es: 'Pedida' },
  preparing: { en: 'Getting ready', es: 'Se prepara' },
  ready: { en: 'Ready', es: 'Lista' },
  live: { en: 'Now', es: 'Ahora' },
  closing: { en: 'Closing', es: 'Terminando' },
  closed: { en: 'Held', es: 'Se hizo' },
  'called-off': { en: 'Called off', es: 'Cancelada' },
  refused: { en: 'Not this time', es: 'Esta vez no' },
})

/** How somebody takes part. */
export const wayWords = inBoth({
  room: { en: 'In the room', es: 'En la sala' },
  phone: { en: 'By phone', es: 'Por teléfono' },
  letter: { en: 'By letter', es: 'Por carta' },
  speaker: { en: 'Someone speaks for them', es: 'Alguien habla por esa persona' },
  apart: { en: 'Apart from the others', es: 'Aparte de los demás' },
  part: { en: 'For a part of it', es: 'Solo en una parte' },
})

/** How somebody wants the pages to read. */
export const packetWayWords = inBoth({
  read: { en: 'On a screen', es: 'En pantalla' },
  print: { en: 'Printed', es: 'En papel' },
  mail: { en: 'By mail', es: 'Por correo' },
  hear: { en: 'Read aloud', es: 'En voz alta' },
})

/** What everything about one meeting is called, on every page of it. */
export const tabWords = inBoth({
  meeting: { en: 'Meeting', es: 'Reunión' },
  meetings: { en: 'Meetings', es: 'Reuniones' },
  pages: { en: 'Pages of this meeting', es: 'Páginas de esta reunión' },
  board: { en: 'Board', es: 'Tablero' },
  people: { en: 'People', es: 'Personas' },
  safety: { en: 'Safety', es: 'Seguridad' },
  packet: { en: 'Pages to read', es: 'Hojas para leer' },
  set: { en: 'Day and place', es: 'Día y lugar' },
  back: { en: 'Back to the board', es: 'Volver al tablero' },
  tooLate: {
    en: 'This can not change any more. The meeting has moved on.',
    es: 'Esto ya no se puede cambiar. La reunión ya siguió.',
  },
})
