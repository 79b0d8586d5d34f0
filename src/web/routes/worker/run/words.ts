import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const runWords = inBoth({
  title: { en: 'The meeting', es: 'La reunión' },
  back: { en: 'Back to the board', es: 'Volver al tablero' },
  notNow: {
    en: 'This meeting can not begin now.',
    es: 'Esta reunión no puede empezar ahora.',
  },
  over: { en: 'This meeting is over.', es: 'Esta reunión terminó.' },
  follow: { en: 'See what comes after', es: 'Ver lo que sigue' },

  beginTitle: { en: 'Who is here?', es: '¿Quién está aquí?' },
  beginLead: {
    en: 'Tick everyone in the room or on the phone. Someone who comes later can be added.',
    es: 'Marque a todos los que están aquí o al teléfono. Quien llegue después se puede añadir.',
  },
  begin: { en: 'Begin the meeting', es: 'Empezar la reunión' },

  welcome: {
    en: 'Welcome everyone. Food, prayer and language come first.',
    es: 'Dé la bienvenida. Primero la comida, la oración y el idioma.',
  },
  opening: { en: 'The family wants to begin with', es: 'La familia quiere empezar con' },
  groundRules: { en: 'Ground rules to agree on', es: 'Reglas para acordar' },
  rule1: { en: 'Speak for yourself.', es: 'Cada quien habla por sí mismo.' },
  rule2: { en: 'One voice at a time.', es: 'Una voz a la vez.' },
  rule3: {
    en: 'Talk about what was done, not names for people.',
    es: 'Hablamos de lo que se hizo, sin ponerle nombres a nadie.',
  },
  rule4: { en: 'The children come first.', es: 'Los niños son primero.' },
  rule5: { en: 'We begin with what is going well.', es: 'Empezamos con lo que va bien.' },
  rule6: { en: 'You may pass or take a break.', es: 'Se puede decir paso o tomar un descanso.' },
  rule7: {
    en: 'It is safe here: body and feelings.',
    es: 'Aquí se está a salvo: cuerpo y sentimientos.',
  },
  rule8: {
    en: 'We say what we can do and do what we say.',
    es: 'Decimos lo que podemos hacer y hacemos lo que decimos.',
  },
  rule9: {
    en: 'What is said stays here, but for safety worries, the plan, and what the court needs.',
    es: 'Lo que se dice queda aquí, menos lo de la seguridad, el plan y lo que pide la corte.',
  },
  mustBeTrue: {
    en: 'What must be true for the children',
    es: 'Lo que tiene que cumplirse para los niños',
  },

  turnOf: { en: (p: Who) => `It is ${p.who}’s turn`, es: (p) => `Es el turno de ${p.who}` },
  thenTurn: { en: 'Or hear someone else first', es: 'O escuche antes a otra persona' },
  agencyFirst: {
    en: 'The agency speaks first: what was seen, and how it touched the child.',
    es: 'La agencia habla primero: qué se vio, y cómo le afectó al niño.',
  },
  left: { en: (p: Who) => `${p.who} left these words`, es: (p) => `${p.who} dejó estas palabras` },
  asksToBeRead: {
    en: (p: Who) => `${p.who} asks that they are read.`,
    es: (p) => `${p.who} pide que se lean.`,
  },
  exactWords: {
    en: (p: Who) => `${p.who}’s words, just as they say them`,
    es: (p) => `Las palabras de ${p.who}, tal como las dice`,
  },
  saveNext: { en: 'Save, next person', es: 'Guardar, sigue otra persona' },
  pass: { en: 'Pass', es: 'Paso' },
  readForThem: { en: 'It was read for them', es: 'Se leyó por esa persona' },
  everyoneHeard: { en: 'Everyone had a turn.', es: 'Todos tuvieron su turno.' },
  speaker: { en: 'Who speaks?', es: '¿Quién habla?' },
  speakerWords: { en: 'Their words, just as they say them', es: 'Sus palabras, tal como las dice' },
  pickOne: { en: 'Pick one', es: 'Elija una' },
  save: { en: 'Save', es: 'Guardar' },
  saidSoFar: { en: 'Said so far', es: 'Dicho hasta ahora' },
  nothingSaid: { en: 'Nothing is written yet.', es: 'Todavía no hay nada escrito.' },
  saidBy: { en: (p: Who) => `Said by ${p.who}`, es: (p) => `Dicho por ${p.who}` },
  readFor: { en: (p: Who) => `Read for ${p.who}`, es: (p) => `Leído por ${p.who}` },
  passedBy: { en: (p: Who) => `${p.who} passed.`, es: (p) => `${p.who} dijo paso.` },
  typedBy: { en: (p: Who) => `Typed by ${p.who}`, es: (p) => `Escrito por ${p.who}` },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  peopleThere: { en: 'people at this meeting', es: 'la gente de esta reunión' },

  offerFirst: {
    en: 'Offer the family time alone. The workers leave the room. Nothing is kept but that it was offered, when it began and when it ended.',
    es: 'Ofrezca a la familia tiempo a solas. Los trabajadores salen. Solo se guarda que se ofreció, cuándo empezó y cuándo terminó.',
  },
  startTime: { en: 'Start the family’s own time', es: 'Empezar el tiempo de la familia' },
  offered: { en: 'Offered, they are thinking', es: 'Ofrecido, lo están pensando' },
  declined: { en: 'They do not want it now', es: 'No lo quieren ahora' },
  wasOffered: {
    en: 'The family was offered its own time.',
    es: 'Se le ofreció a la familia su tiempo.',
  },
  wasDeclined: {
    en: 'The family did not want time alone.',
    es: 'La familia no quiso tiempo a solas.',
  },
  wasTaken: {
    en: 'The family had its own time. It is over.',
    es: 'La familia tuvo su tiempo. Ya terminó.',
  },
  aloneTitle: { en: 'The family is meeting', es: 'La familia está reunida' },
  alone: {
    en: 'They ring the bell when they want you back.',
    es: 'Tocarán la campana cuando quieran que vuelvan.',
  },
  endTime: { en: 'The family is done', es: 'La familia terminó' },

  noIdeas: { en: 'No idea is on the table yet.', es: 'Todavía no hay ideas en la mesa.' },
  newIdea: { en: 'Put an idea on the table', es: 'Poner una idea en la mesa' },
  idea: { en: 'The idea, in plain words', es: 'La idea, en palabras sencillas' },
  childIdea: { en: 'The same for a child', es: 'Lo mismo para un niño' },
  childIdeaHint: {
    en: 'Short words. You can leave this empty.',
    es: 'Palabras cortas. Puede dejarlo vacío.',
  },
  addIdea: { en: 'Add the idea', es: 'Añadir la idea' },
  ideaOpen: { en: 'Open', es: 'Abierta' },
  ideaTaken: { en: 'Taken up', es: 'Aceptada' },
  ideaDropped: { en: 'Set aside', es: 'Dejada' },
  waitingFor: {
    en: (p: { names: string }) => `Not asked yet: ${p.names}.`,
    es: (p) => `Falta preguntar a: ${p.names}.`,
  },
  toldAlone: {
    en: (p: { names: string }) => `Told you alone: ${p.names}.`,
    es: (p) => `Se lo dijeron a solas: ${p.names}.`,
  },
  toIdea: { en: 'Ask each person', es: 'Preguntar a cada persona' },

  promisesLead: {
    en: 'Who will do what, by when, with what help. Read each one back.',
    es: 'Quién hará qué, para cuándo, con qué ayuda. Léale a cada quien lo suyo.',
  },
  toPromises: { en: 'Write and read back promises', es: 'Escribir y leer promesas' },
  promisesCount: {
    en: (p: { count: number }) => `Promises so far: ${p.count}.`,
    es: (p) => `Promesas hasta ahora: ${p.count}.`,
  },
  unread: {
    en: (p: { count: number }) => `Still to read back: ${p.count}.`,
    es: (p) => `Faltan por leer: ${p.count}.`,
  },
  closeLead: {
    en: 'Read the plan back. Name what is still open. Set the next date.',
    es: 'Lea el plan. Diga qué queda abierto. Ponga la próxima fecha.',
  },
  toClose: { en: 'Read back and close', es: 'Leer y cerrar' },

  next: { en: (p: { stage: string }) => `Next: ${p.stage}`, es: (p) => `Sigue: ${p.stage}` },
  before: { en: 'Before we go on', es: 'Antes de seguir' },
  'not-heard': {
    en: (p: Who) => `${p.who} has not had a turn.`,
    es: (p) => `${p.who} no ha tenido su turno.`,
  },
  'not-read': {
    en: (p: Who) => `${p.who} is not here. Read the words they left.`,
    es: (p) => `${p.who} no está. Lea las palabras que dejó.`,
  },
  fewStrengths: {
    en: (p: { missing: number }) =>
      `Write ${p.missing} more good ${p.missing === 1 ? 'thing' : 'things'} before worries.`,
    es: (p) =>
      `Escriba ${p.missing === 1 ? 'una cosa buena más' : `${p.missing} cosas buenas más`} antes de las preocupaciones.`,
  },
  'family-time-not-offered': {
    en: 'Offer the family its own time first.',
    es: 'Primero ofrezca a la familia su tiempo.',
  },
  'family-is-alone': { en: 'The family is meeting.', es: 'La familia está reunida.' },
  goBack: { en: 'Go back a step', es: 'Volver un paso' },
  room: { en: 'Who is here', es: 'Quién está' },
  away: { en: 'not here', es: 'no está' },
  hadTurn: { en: 'had a turn', es: 'ya habló' },
  came: { en: 'Came', es: 'Llegó' },
  went: { en: 'Had to go', es: 'Se fue' },
  breakNow: { en: 'Short break', es: 'Descanso corto' },
  onBreak: { en: 'The room takes a short break.', es: 'Hay un descanso corto.' },
  goOn: { en: 'Go on', es: 'Seguir' },
  onlyForYou: { en: 'Only for you: who needs it', es: 'Solo para usted: quién lo necesita' },
  needsBreak: {
    en: (p: Who) => `${p.who} needs a break.`,
    es: (p) => `${p.who} necesita un descanso.`,
  },
  notSafe: {
    en: (p: Who) =>
      `${p.who} does not feel safe. Go to them now. The room sees only a short break.`,
    es: (p) =>
      `${p.who} no se siente a salvo. Vaya con esa persona. Los demás solo ven un descanso.`,
  },
  notTheirTurn: {
    en: 'Everyone speaks once before anyone speaks twice.',
    es: 'Todos hablan una vez antes de que alguien hable dos.',
  },
})
