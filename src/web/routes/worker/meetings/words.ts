import { inBoth } from '../../../kernel/speak.ts'

export const meetingsWords = inBoth({
  title: { en: 'Meetings', es: 'Reuniones' },
  plan: { en: 'Plan a meeting', es: 'Planear una reunión' },
  asks: { en: 'Waiting for a coordinator', es: 'Esperan coordinación' },
  open: { en: 'Under way', es: 'En marcha' },
  over: { en: 'Over, in the last 90 days', es: 'Terminadas, últimos 90 días' },
  none: { en: 'No meetings yet', es: 'Todavía no hay reuniones' },
  noneHelp: {
    en: 'When a worker or a family asks for one, it stands here.',
    es: 'Cuando la pida una familia o alguien del trabajo, estará aquí.',
  },
  noneOpen: { en: 'Nothing is under way.', es: 'No hay nada en marcha.' },
  askedOn: {
    en: (p: { day: string }) => `Asked for on ${p.day}.`,
    es: (p) => `Se pidió el ${p.day}.`,
  },
  askedBy: {
    en: (p: { who: string; day: string }) => `${p.who} asked for this on ${p.day}.`,
    es: (p) => `${p.who} la pidió el ${p.day}.`,
  },
  by: { en: (p: { day: string }) => `By ${p.day}`, es: (p) => `Antes del ${p.day}` },
  noDay: { en: 'No day set', es: 'Sin fecha' },
  noTime: { en: 'No time yet', es: 'Todavía sin hora' },
  take: { en: 'Take this meeting', es: 'Tomar esta reunión' },
  counts: {
    en: (p: { invited: number; answered: number }) => `${p.invited} asked · ${p.answered} answered`,
    es: (p) => `${p.invited} con invitación · ${p.answered} respondieron`,
  },
  nobodyAsked: { en: 'Nobody is asked yet', es: 'Todavía no se invitó a nadie' },
  family: { en: 'Family', es: 'Familia' },
  why: { en: 'Why', es: 'Por qué' },
  when: { en: 'When', es: 'Cuándo' },
  people: { en: 'People', es: 'Personas' },
  standing: { en: 'Where it stands', es: 'Cómo está' },
  otherFamily: { en: 'Another family', es: 'Otra familia' },
  see: { en: 'See what was asked', es: 'Ver lo que se pidió' },
  'own-family': {
    en: 'You work with this family, so someone else must lead this meeting.',
    es: 'Usted trabaja con esta familia; otra persona debe guiar la reunión.',
  },
  'already-taken': { en: 'Someone else took this one.', es: 'Otra persona ya la tomó.' },
  'gave-back': {
    en: 'You gave the meeting back. It waits here for another coordinator.',
    es: 'Usted devolvió la reunión. Espera aquí a otra persona.',
  },
  refused: {
    en: 'Whoever asked can read your reason now.',
    es: 'Quien la pidió ya puede leer su razón.',
  },
})
