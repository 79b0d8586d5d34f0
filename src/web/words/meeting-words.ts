import { inBoth } from '../kernel/speak.ts'

/** What several pages say of a meeting: why, where it stands, who reads what is written. */
export const meetingWords = inBoth({
  'prevent-removal': {
    en: 'To keep the children safe at home.',
    es: 'Para que los niños sigan en casa y estén a salvo.',
  },
  'after-placement': {
    en: 'The children moved. We plan what comes next.',
    es: 'Los niños cambiaron de casa. Planeamos qué sigue.',
  },
  progress: {
    en: 'To see how it is going and what to change.',
    es: 'Para ver cómo va todo y qué cambiar.',
  },
  'permanent-home': {
    en: 'To plan a home for good for the children.',
    es: 'Para planear un hogar para siempre para los niños.',
  },
  'family-asked': { en: 'The family asked to meet.', es: 'La familia pidió esta reunión.' },

  when: { en: 'When', es: 'Cuándo' },
  where: { en: 'Where', es: 'Dónde' },
  why: { en: 'Why', es: 'Por qué' },
  noDay: { en: 'No day yet', es: 'Todavía sin día' },
  noPlace: { en: 'We will tell you soon', es: 'Le diremos pronto', tu: 'Te diremos pronto' },
  back: { en: 'Back', es: 'Atrás' },
  backToMeeting: { en: 'Back to the meeting', es: 'Volver a la reunión' },
  change: { en: 'Change', es: 'Cambiar' },
  undo: { en: 'Undo', es: 'Deshacer' },
  send: { en: 'Send', es: 'Enviar' },
  save: { en: 'Save', es: 'Guardar' },
  saved: { en: 'Saved. Thank you.', es: 'Guardado. Gracias.' },
  tooLateTitle: { en: 'It has started', es: 'Ya empezó' },
  tooLate: {
    en: 'The meeting has started, so this can not change now. Call us and we will help.',
    es: 'La reunión ya empezó y esto ya no se puede cambiar. Llámenos y le ayudamos.',
    tu: 'La reunión ya empezó y esto ya no se puede cambiar. Llámanos y te ayudamos.',
  },

  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  onlyMe: { en: 'only me', es: 'solo yo' },
  onlyLee: { en: (p: { lee: string }) => `only ${p.lee}`, es: (p) => `solo ${p.lee}` },
  peopleThere: { en: 'people at this meeting', es: 'la gente de esta reunión' },
  limit: {
    en: (p: { lee: string }) => `If a child may get hurt, ${p.lee} has to act.`,
    es: (p) => `Si un niño corre peligro, ${p.lee} tiene que actuar.`,
  },
  professional: { en: 'works with the family', es: 'trabaja con la familia' },
  neutral: { en: 'here to help', es: 'viene a ayudar' },
  family: { en: 'for the family', es: 'por la familia' },
  child: { en: 'child', es: 'niño o niña' },
  leader: { en: 'the person who runs the meeting', es: 'la persona que dirige la reunión' },
})
