import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

/** The board of one meeting. */
export const boardWords = inBoth({
  on: { en: (p: { when: string }) => `Meeting, ${p.when}`, es: (p) => `Reunión, ${p.when}` },
  noTime: { en: 'Meeting, no time yet', es: 'Reunión, todavía sin hora' },
  askedBy: { en: (p: Who) => `${p.who} asked for this`, es: (p) => `${p.who} la pidió` },
  ledBy: { en: (p: Who) => `${p.who} leads it`, es: (p) => `${p.who} la guía` },
  nobodyLeads: { en: 'Nobody leads it yet', es: 'Todavía nadie la guía' },
  by: { en: 'By', es: 'Para el' },
  reason: { en: 'Why not', es: 'Por qué no' },

  caption: { en: 'Who is asked', es: 'A quién se invitó' },
  person: { en: 'Person', es: 'Persona' },
  asked: { en: 'Asked', es: 'Invitación' },
  safe: { en: 'Safe', es: 'A salvo' },
  ride: { en: 'Ride', es: 'Viaje' },
  wordsIn: { en: 'Words in', es: 'Palabras' },
  packet: { en: 'Pages', es: 'Hojas' },
  wayOf: { en: (p: { way: string }) => `Comes: ${p.way}`, es: (p) => `Viene: ${p.way}` },
  toDo: { en: (p: { what: string }) => `To do: ${p.what}`, es: (p) => `Por hacer: ${p.what}` },

  byLink: {
    en: 'Said through the link alone',
    es: 'Lo dijo solo por el enlace',
  },
  'asked-not-yet': { en: 'Not asked', es: 'Sin invitar' },
  'asked-invited': { en: 'Has not said', es: 'No ha dicho' },
  'asked-yes': { en: 'Can come', es: 'Puede venir' },
  'asked-call': { en: 'Will call in', es: 'Va a llamar' },
  'asked-other-time': { en: 'Another time', es: 'Otra hora' },
  'asked-no': { en: 'Can not come', es: 'No puede venir' },
  'safe-not-asked': { en: 'Not asked', es: 'Falta' },
  'safe-open': { en: 'Open', es: 'Abierto' },
  'safe-done': { en: 'Done', es: 'Hecho' },
  'ride-needed': { en: 'Needs one', es: 'Le falta' },
  'ride-set': { en: 'Set', es: 'Listo' },
  words: { en: (p: { count: number }) => `${p.count} of 3`, es: (p) => `${p.count} de 3` },
  'packet-not-yet': { en: 'Not sent', es: 'Sin mandar' },
  'packet-to-hand-over': { en: 'On paper, not given', es: 'En papel, sin dar' },
  'packet-given': { en: 'Given', es: 'Entregadas' },

  next: {
    en: (p: Who & { about: string }) => `Next: call ${p.who} about ${p.about}`,
    es: (p) => `Ahora: llame a ${p.who} por ${p.about}`,
  },
  call: { en: 'Open the call page', es: 'Abrir la página de la llamada' },
  seeSafety: { en: 'Make it safe', es: 'Hacerlo seguro' },
  'about-safety': { en: 'safety', es: 'la seguridad' },
  'about-first-talk': { en: 'a first talk', es: 'la primera plática' },
  'about-other-time': { en: 'another time', es: 'otra hora' },
  'about-ride': { en: 'a ride', es: 'el viaje' },
  'about-pages': { en: 'the pages on paper', es: 'las hojas en papel' },
  'about-answer': { en: 'their answer', es: 'su respuesta' },
  'about-words': { en: 'what they want said', es: 'lo que quiere que se diga' },
  allCalled: { en: 'Nobody waits for a call.', es: 'Nadie espera una llamada.' },

  familyMeeting: {
    en: (p: { family: number; professionals: number }) =>
      `${p.family} from the family, ${p.professionals} who ${p.professionals === 1 ? 'is' : 'are'} paid to come.`,
    es: (p) =>
      `${p.family} de la familia, ${p.professionals} que ${p.professionals === 1 ? 'viene' : 'vienen'} por trabajo.`,
  },
  moreFamily: {
    en: 'That is not a family’s meeting yet. Who else do they call when things go well?',
    es: 'Todavía no es una reunión de la familia. ¿A quién más llaman cuando todo va bien?',
  },
  noPeople: { en: 'No chairs yet', es: 'Todavía no hay sillas' },
  noPeopleHelp: {
    en: 'Set a chair for everyone the family wants there.',
    es: 'Ponga una silla para cada persona que la familia quiera.',
  },
  addPeople: { en: 'Set chairs', es: 'Poner sillas' },
  wishes: {
    en: (p: { count: number }) =>
      p.count === 1 ? '1 name waits for an answer' : `${p.count} names wait for an answer`,
    es: (p) =>
      p.count === 1 ? '1 nombre espera respuesta' : `${p.count} nombres esperan respuesta`,
  },
  leftOut: { en: 'Not at this meeting', es: 'No están en esta reunión' },

  missing: { en: 'Still missing', es: 'Falta' },
  nothingMissing: { en: 'Nothing is missing.', es: 'No falta nada.' },
  'no-time': { en: 'A day and a time', es: 'El día y la hora' },
  'time-has-passed': {
    en: 'A new time: the old one has passed',
    es: 'Otra hora: la que había ya pasó',
  },
  'no-place': { en: 'A place', es: 'Un lugar' },
  'led-by-their-worker': {
    en: 'A coordinator who does not work with this family',
    es: 'Alguien que coordine y no trabaje con esta familia',
  },
  'no-family': { en: 'Somebody from the family', es: 'Alguien de la familia' },
  'safety-open': {
    en: 'Someone is not safe yet, so the other invitations wait',
    es: 'Alguien todavía no está a salvo; las otras invitaciones esperan',
  },
  'gap-talk': { en: (p: Who) => `A talk with ${p.who}`, es: (p) => `Hablar con ${p.who}` },
  'gap-safety-question': {
    en: (p: Who) => `The safety question for ${p.who}`,
    es: (p) => `La pregunta de seguridad para ${p.who}`,
  },
  'gap-safety-arrangement': {
    en: (p: Who) => `What makes it safe for ${p.who}`,
    es: (p) => `Lo que pone a salvo a ${p.who}`,
  },
  'gap-packet-not-written': { en: 'The pages to read', es: 'Las hojas para leer' },
  'gap-packet-written': { en: 'Sending the pages', es: 'Mandar las hojas' },
  'gap-packet-changed': {
    en: 'Sending the pages again: they changed',
    es: 'Mandar otra vez las hojas: cambiaron',
  },
  'gap-lines': {
    en: 'What must be true for the children',
    es: 'Lo que tiene que cumplirse para los niños',
  },

  take: { en: 'Take this meeting', es: 'Tomar esta reunión' },
  invite: {
    en: (p: { count: number }) => (p.count === 1 ? 'Invite 1 person' : `Invite ${p.count} people`),
    es: (p) => (p.count === 1 ? 'Invitar a 1 persona' : `Invitar a ${p.count} personas`),
  },
  held: {
    en: (p: { count: number }) =>
      p.count === 1 ? '1 invitation waits for safety.' : `${p.count} invitations wait for safety.`,
    es: (p) =>
      p.count === 1
        ? '1 invitación espera por seguridad.'
        : `${p.count} invitaciones esperan por seguridad.`,
  },
  ready: { en: 'Everyone is prepared', es: 'Todos están preparados' },
  run: { en: 'Run the meeting', es: 'Guiar la reunión' },
  follow: { en: 'See what comes after', es: 'Ver lo que sigue' },
  more: { en: 'Other steps', es: 'Otros pasos' },
  giveBack: { en: 'Give it back', es: 'Devolverla' },
  refuse: { en: 'Say no to this ask', es: 'Decir que no' },
  callOff: { en: 'Call it off', es: 'Cancelarla' },

  lines: {
    en: 'What must be true for the children',
    es: 'Lo que tiene que cumplirse para los niños',
  },
  noLines: {
    en: 'Nothing is written yet. The worker or the coordinator writes it.',
    es: 'Todavía no hay nada escrito. Lo escribe quien trabaja con la familia o quien coordina.',
  },
  writeLines: { en: 'Write what must be true', es: 'Escribir lo que tiene que cumplirse' },
  changeLines: { en: 'Change these lines', es: 'Cambiar estas líneas' },
  why: { en: 'Why now', es: 'Por qué ahora' },
  risks: { en: 'Safety, as the worker knows it', es: 'Seguridad, como la conoce la agencia' },
  staffOnly: {
    en: 'For the agency’s people only. Never on the family’s pages.',
    es: 'Solo para la gente de la agencia. Nunca en las páginas de la familia.',
  },
  agenda: { en: 'What we have to talk about', es: 'De qué tenemos que hablar' },
  outputs: { en: 'What has to come out', es: 'Qué tiene que salir' },

  'done-asked': {
    en: 'Sent. A coordinator will take it from here.',
    es: 'Enviado. Alguien la va a coordinar desde aquí.',
  },
  'done-set': {
    en: 'Saved. Whoever was invited is told.',
    es: 'Guardado. Se avisa a quien ya tiene invitación.',
  },
  'done-lines': {
    en: 'Saved. The family reads these lines on its pages.',
    es: 'Guardado. La familia lee estas líneas en sus hojas.',
  },
  'done-invited': {
    en: 'Invited. Each person hears it in their own safe way.',
    es: 'Enviado. Cada quien lo recibe por su medio seguro.',
  },
  'done-not-invited': {
    en: 'Nobody could be invited yet. See what is missing.',
    es: 'Todavía no se pudo invitar a nadie. Vea lo que falta.',
  },
  'done-ready': { en: 'Ready. Everyone is prepared.', es: 'Lista. Todos están preparados.' },
  'done-not-ready': {
    en: 'Not ready yet. See what is missing.',
    es: 'Todavía no está lista. Vea lo que falta.',
  },
  'done-too-late': {
    en: 'This can not change any more. The meeting has moved on.',
    es: 'Esto ya no se puede cambiar. La reunión ya siguió.',
  },
  'done-called': { en: 'Saved. Who is next?', es: 'Guardado. ¿Quién sigue?' },
  'done-called-off': {
    en: 'Called off. Everyone who was invited is told.',
    es: 'Cancelada. Se avisa a quienes tenían invitación.',
  },
})
