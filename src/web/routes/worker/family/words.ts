import { inBoth } from '../../../kernel/speak.ts'

export const familyWords = inBoth({
  tab: { en: 'Family', es: 'Familia' },
  back: { en: 'Families', es: 'Familias' },
  parts: { en: 'On this page', es: 'En esta página' },
  people: { en: 'People', es: 'Personas' },
  peopleLead: {
    en: 'Children first. Each name leads to how to reach them and what they like.',
    es: 'Primero los niños. Cada nombre lleva a cómo comunicarse y a lo que le gusta.',
  },
  addPerson: { en: 'Add a person', es: 'Agregar a una persona' },
  askCoworker: { en: 'Ask a coworker along', es: 'Invitar a alguien del trabajo' },
  sayIt: { en: (p: { how: string }) => `Say it: ${p.how}`, es: (p) => `Se dice: ${p.how}` },
  nobodyMother: {
    en: 'Nobody from mom’s side yet',
    es: 'Todavía nadie del lado de mamá',
  },
  nobodyFather: {
    en: 'Nobody from dad’s side yet',
    es: 'Todavía nadie del lado de papá',
  },
  nobodyHelp: {
    en: 'Ask the children and their parents who is there.',
    es: 'Pregunte a los niños y a sus padres quién hay.',
  },
  gap: { en: 'To ask about', es: 'Por preguntar' },
  before: { en: 'In the circle before', es: 'Antes en el círculo' },
  until: {
    en: (p: { day: string }) => `Until ${p.day}`,
    es: (p) => `Hasta el ${p.day}`,
  },
  homes: { en: 'Where each child lives now', es: 'Dónde vive cada niño ahora' },
  homesHelp: {
    en: 'Addresses are not on this page. Change leads to them.',
    es: 'Las direcciones no están en esta página. Cambiar lleva a ellas.',
  },
  homeUnknown: { en: 'Not written down yet', es: 'Todavía no está anotado' },
  homeWith: {
    en: (p: { kind: string; name: string }) => `${p.kind}: ${p.name}`,
    es: (p) => `${p.kind}: ${p.name}`,
  },
  homeSince: {
    en: (p: { day: string }) => `since ${p.day}`,
    es: (p) => `desde el ${p.day}`,
  },
  change: { en: 'Change', es: 'Cambiar' },
  story: { en: 'Story', es: 'Historia' },
  wrote: {
    en: (p: { name: string }) => `Written down by ${p.name}`,
    es: (p) => `Anotado por ${p.name}`,
  },
  somebody: { en: 'Someone', es: 'Alguien' },
  meetings: { en: 'Meetings', es: 'Reuniones' },
  toPromises: { en: 'Plan and promises', es: 'Plan y promesas' },
  planMeeting: { en: 'Plan a meeting', es: 'Planear una reunión' },
  noDay: { en: 'No day yet', es: 'Todavía sin día' },
  noMeetings: { en: 'No meetings yet', es: 'Todavía no hay reuniones' },
  noMeetingsHelp: {
    en: 'A meeting is where the family and its people decide together.',
    es: 'En una reunión la familia y su gente deciden juntas.',
  },
  opened: {
    en: 'The circle is open. Add its people next.',
    es: 'El círculo está abierto. Ahora agregue a su gente.',
  },
  added: { en: 'Added. Is there anyone else?', es: 'Ya está. ¿Hay alguien más?' },
  changedHome: { en: 'Written down.', es: 'Ya está anotado.' },
  returned: { en: 'They are back in the circle.', es: 'Volvió al círculo.' },
  ended: {
    en: 'They are no longer in the circle and see nothing more of it.',
    es: 'Ya no está en el círculo y no ve nada más de él.',
  },
  undo: { en: 'Undo', es: 'Deshacer' },
})
