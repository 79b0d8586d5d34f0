import { inBoth } from '../kernel/speak.ts'

/** What stands around every page. */
export const houseWords = inBoth({
  skip: { en: 'Skip to the page', es: 'Ir a la página' },
  other: { en: 'Español', es: 'English' },
  leave: { en: 'Leave fast', es: 'Salir ya' },
  places: { en: 'Places', es: 'Lugares' },
  band: {
    en: 'Made-up people. Nothing here is real.',
    es: 'Personas inventadas. Nada aquí es real.',
  },
  help: {
    en: (p: { phone: string }) => `Need a person? Call ${p.phone}.`,
    es: (p) => `¿Quiere hablar con alguien? Llame al ${p.phone}.`,
    tu: (p) => `¿Quieres hablar con alguien? Llama al ${p.phone}.`,
  },
  textSize: { en: 'Text size', es: 'Tamaño de letra' },
  small: { en: 'Usual', es: 'Normal' },
  middle: { en: 'Large', es: 'Grande' },
  large: { en: 'Largest', es: 'Muy grande' },
  out: { en: 'Sign out', es: 'Salir de mi cuenta' },
  home: { en: 'Home', es: 'Inicio' },
  meeting: { en: 'Meeting', es: 'Reunión' },
  plan: { en: 'Plan', es: 'Plan' },
  promises: { en: 'Promises', es: 'Promesas' },
  me: { en: 'Me', es: 'Yo' },
  today: { en: 'Today', es: 'Hoy' },
  families: { en: 'Families', es: 'Familias' },
  meetings: { en: 'Meetings', es: 'Reuniones' },
  waiting: { en: 'Waiting', es: 'Esperan' },
  safePage: { en: 'Staying safe', es: 'Para estar a salvo' },
  privacy: { en: 'Who sees what', es: 'Quién ve qué' },
  wordList: { en: 'Words we use', es: 'Palabras que usamos' },
  start: { en: 'What this is', es: 'Qué es esto' },
  demo: { en: 'Be someone else', es: 'Ser otra persona' },
})

/** Pages for when something is not there, not open, or did not work. */
export const troubleWords = inBoth({
  goneTitle: { en: 'Not found', es: 'No se encontró' },
  gone: { en: 'This page is not here.', es: 'Esta página no está.' },
  goneHelp: {
    en: 'You did nothing wrong. The link may be old, or the page was moved.',
    es: 'Usted no hizo nada malo. El enlace puede ser viejo, o la página cambió de lugar.',
    tu: 'No hiciste nada malo. El enlace puede ser viejo, o la página cambió de lugar.',
  },
  brokenPlain: {
    en: 'Go back and your words are still there. Then try again.',
    es: 'Vuelva atrás y sus palabras siguen ahí. Luego pruebe otra vez.',
    tu: 'Vuelve atrás y tus palabras siguen ahí. Luego prueba otra vez.',
  },
  goHome: { en: 'Go to the start', es: 'Ir al inicio' },
  signInTitle: { en: 'Sign in', es: 'Entrar' },
  signIn: { en: 'Please sign in first', es: 'Primero hay que entrar' },
  signInHelp: {
    en: 'You were away for a while, or you are not signed in on this phone.',
    es: 'Pasó un rato, o no ha entrado en este teléfono.',
    tu: 'Pasó un rato, o no has entrado en este teléfono.',
  },
  toSignIn: { en: 'Sign in', es: 'Entrar' },
  awayHelp: {
    en: 'You were away for a while. Your words are still here. Sign in on a new page. Then come back and send them again.',
    es: 'Pasó un rato. Sus palabras siguen aquí. Entre en una hoja nueva. Luego vuelva y mándelas otra vez.',
    tu: 'Pasó un rato. Tus palabras siguen aquí. Entra en una hoja nueva. Luego vuelve y mándalas otra vez.',
  },
  busyTitle: { en: 'Please try again', es: 'Pruebe otra vez' },
  busy: {
    en: 'That took too long. Please try again.',
    es: 'Eso tardó mucho. Pruebe otra vez.',
    tu: 'Eso tardó mucho. Prueba otra vez.',
  },
  busyHelp: {
    en: 'You did nothing wrong. Nothing was saved yet. Wait a minute and try again.',
    es: 'Usted no hizo nada malo. Todavía no se guardó nada. Espere un minuto y pruebe otra vez.',
    tu: 'No hiciste nada malo. Todavía no se guardó nada. Espera un minuto y prueba otra vez.',
  },
  unfit: {
    en: 'We could not save that.',
    es: 'No pudimos guardar eso.',
  },
  unfitHelp: {
    en: 'Go back one page and look at what you picked and wrote. Your words are also here.',
    es: 'Vuelva una hoja atrás y mire lo que eligió y escribió. Sus palabras también están aquí.',
    tu: 'Vuelve una hoja atrás y mira lo que elegiste y escribiste. Tus palabras también están aquí.',
  },
  tooOftenTitle: { en: 'Please wait a bit', es: 'Espere un poco' },
  tooOften: {
    en: 'That was tried many times.',
    es: 'Eso se intentó muchas veces.',
  },
  tooOftenHelp: {
    en: 'To keep everyone safe, this door rests for a while. Please try again later.',
    es: 'Para cuidar a todos, esta puerta descansa un rato. Pruebe otra vez más tarde.',
    tu: 'Para cuidar a todos, esta puerta descansa un rato. Prueba otra vez más tarde.',
  },
  yourWords: { en: 'What you wrote', es: 'Lo que usted escribió', tu: 'Lo que escribiste' },
  sendAgain: { en: 'Send it again', es: 'Mandarlo otra vez' },
  brokenTitle: { en: 'Something broke', es: 'Algo falló' },
  broken: {
    en: 'That did not work. You did nothing wrong.',
    es: 'Eso no funcionó. Usted no hizo nada malo.',
    tu: 'Eso no funcionó. No hiciste nada malo.',
  },
  brokenHelp: {
    en: (p: { phone: string }) =>
      `Go back and your words are still there. Try again, or call ${p.phone}.`,
    es: (p) => `Vuelva atrás y sus palabras siguen ahí. Pruebe otra vez o llame al ${p.phone}.`,
    tu: (p) => `Vuelve atrás y tus palabras siguen ahí. Prueba otra vez o llama al ${p.phone}.`,
  },
})
