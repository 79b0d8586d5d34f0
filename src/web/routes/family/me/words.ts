import { inBoth } from '../../../kernel/speak.ts'

export const meWords = inBoth({
  title: { en: 'Me', es: 'Yo' },
  lead: {
    en: 'How you read, how we reach you, and where you are signed in.',
    es: 'Cómo lee, cómo le hablamos y dónde ha entrado.',
    tu: 'Cómo lees, cómo te hablamos y dónde has entrado.',
  },
  language: { en: 'My language', es: 'Mi idioma' },
  languageAsk: {
    en: 'What language do you read best?',
    es: '¿En qué idioma lee mejor?',
    tu: '¿En qué idioma lees mejor?',
  },
  languageHint: {
    en: 'Our pages and texts to you use it.',
    es: 'Nuestras páginas y textos lo usan.',
  },
  save: { en: 'Save', es: 'Guardar' },
  saved: { en: 'Saved. We will use this language.', es: 'Guardado. Usaremos este idioma.' },
  reach: { en: 'How we reach you', es: 'Cómo le hablamos', tu: 'Cómo te hablamos' },
  noReach: {
    en: 'We have no phone number or e-mail for you yet.',
    es: 'Todavía no tenemos su teléfono ni su correo.',
    tu: 'Todavía no tenemos tu teléfono ni tu correo.',
  },
  preferred: { en: 'Try this first', es: 'Pruebe este primero', tu: 'Prueba este primero' },
  anyTime: { en: 'Any time', es: 'A cualquier hora' },
  hours: {
    en: (p: { from: string; until: string }) => `From ${p.from} to ${p.until}`,
    es: (p) => `De ${p.from} a ${p.until}`,
  },
  messageOk: { en: 'OK to leave a message', es: 'Se puede dejar un mensaje' },
  noMessage: { en: 'Do not leave a message', es: 'No dejar mensajes' },
  changeReach: {
    en: (p: { phone: string }) =>
      `To change this, call ${p.phone}. A worker checks that it is you. Then it is changed.`,
    es: (p) =>
      `Para cambiar esto, llame al ${p.phone}. Alguien verá que es usted. Luego se cambia.`,
    tu: (p) => `Para cambiar esto, llama al ${p.phone}. Alguien verá que eres tú. Luego se cambia.`,
  },
  who: { en: 'Who sees this', es: 'Quién ve esto' },
  whoReach: {
    en: 'How to reach you: your worker, their boss, and the person who sets up your meeting.',
    es: 'Cómo hablarle: su trabajador, el jefe de él, y quien prepara su reunión.',
    tu: 'Cómo hablarte: tu trabajador, el jefe de él, y quien prepara tu reunión.',
  },
  whoReachStaff: {
    en: 'How to reach you: people who work here.',
    es: 'Cómo hablarle: la gente que trabaja aquí.',
  },
  whoSignIns: {
    en: 'Where you are signed in: only you.',
    es: 'Dónde ha entrado: solo usted.',
    tu: 'Dónde has entrado: solo tú.',
  },
  whoMore: { en: 'Who sees what', es: 'Quién ve qué' },
  signedIn: { en: 'Where you are signed in', es: 'Dónde ha entrado', tu: 'Dónde has entrado' },
  since: { en: (p: { when: string }) => `Since ${p.when}`, es: (p) => `Desde ${p.when}` },
  shared: { en: 'A phone others use', es: 'Un teléfono que otros usan' },
  ownPhone: { en: 'Your own phone', es: 'Su propio teléfono', tu: 'Tu propio teléfono' },
  guest: { en: 'For one meeting', es: 'Para una reunión' },
  desk: { en: 'At work', es: 'En el trabajo' },
  out: { en: 'Sign out here', es: 'Salir aquí' },
  everywhere: { en: 'Sign out on every phone', es: 'Salir en todos los teléfonos' },
  everywhereHelp: {
    en: 'Do this if you lost a phone, or someone else used it.',
    es: 'Hágalo si perdió un teléfono, o si otra persona lo usó.',
    tu: 'Hazlo si perdiste un teléfono, o si otra persona lo usó.',
  },
})
