import { inBoth } from '../../../kernel/speak.ts'

export const setMeetingWords = inBoth({
  title: { en: 'Day and place', es: 'Día y lugar' },
  lead: {
    en: 'Ask the family first: which day, which hour, which place is good for them?',
    es: 'Pregunte primero a la familia: ¿qué día, qué hora y qué lugar les conviene?',
  },
  movedHelp: {
    en: 'Whoever was invited is told of a change. A new time asks them again if they can come.',
    es: 'Se avisa del cambio a quien ya tiene invitación. Con otra hora se pregunta otra vez si pueden venir.',
  },
  day: { en: 'Day', es: 'Día' },
  time: { en: 'Begins at', es: 'Empieza a las' },
  minutes: { en: 'How many minutes?', es: '¿Cuántos minutos?' },
  minutesHelp: {
    en: '90 is usual. Private family time needs 20 or more.',
    es: 'Lo común son 90. El tiempo a solas de la familia pide 20 o más.',
  },
  place: { en: 'Place', es: 'Lugar' },
  placeHelp: {
    en: 'Somewhere the family feels at ease. Say how to find the room.',
    es: 'Un lugar donde la familia esté a gusto. Diga cómo llegar a la sala.',
  },
  opening: { en: 'How does the family want to begin?', es: '¿Cómo quiere empezar la familia?' },
  openingHelp: {
    en: 'Food, a prayer, a smudge, a song, a child’s photo. Empty is fine.',
    es: 'Comida, una oración, sahumar, una canción, la foto de un niño. Puede quedar vacío.',
  },
  passed: { en: 'That time has passed.', es: 'Esa hora ya pasó.' },
  save: { en: 'Save day and place', es: 'Guardar día y lugar' },
})
