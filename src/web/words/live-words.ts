import { inBoth } from '../kernel/speak.ts'

type Who = { who: string }

/** The stages of a meeting, as everyone at it names them. */
export const stageWords = inBoth({
  stages: { en: 'The meeting, step by step', es: 'La reunión, paso a paso' },
  past: { en: 'done', es: 'hecho' },
  open: { en: 'We begin', es: 'Empezamos' },
  strengths: { en: 'What is going well', es: 'Lo que va bien' },
  worries: { en: 'Worries', es: 'Preocupaciones' },
  knowledge: { en: 'What might help', es: 'Qué puede ayudar' },
  'family-time': { en: 'The family’s own time', es: 'El tiempo de la familia' },
  ideas: { en: 'Ideas', es: 'Las ideas' },
  promises: { en: 'Promises', es: 'Promesas' },
  close: { en: 'We finish', es: 'Terminamos' },
})

/** What somebody can answer to an idea, what it means, and what is told of them. */
export const stanceWords = inBoth({
  for: { en: 'I’m for it', es: 'Estoy a favor' },
  'live-with': { en: 'I can live with it', es: 'Lo puedo aceptar' },
  worry: { en: 'I have a worry', es: 'Tengo una preocupación' },
  disagree: { en: 'I do not agree', es: 'No estoy de acuerdo' },
  'not-mine': { en: 'This is not mine to decide', es: 'No me toca decidirlo' },
  later: {
    en: 'Come back to me',
    es: 'Pregúnteme después',
    tu: 'Pregúntame después',
  },
  'child-yes': { en: 'Yes', es: 'Sí' },
  'child-kind-of': { en: 'Kind of', es: 'Más o menos' },
  'child-no': { en: 'No', es: 'No' },
  'child-dont-know': { en: 'I don’t know', es: 'No sé' },

  forMeans: { en: 'I will help it happen.', es: 'Voy a ayudar para que pase.' },
  liveWithMeans: { en: 'It is good enough to try.', es: 'Vale la pena probarlo.' },
  worryMeans: { en: 'Not yet.', es: 'Todavía no.' },
  notMineMeans: { en: 'I step back.', es: 'Que decidan los demás.' },
  laterMeans: {
    en: 'I need time, or I need to tell someone alone.',
    es: 'Necesito tiempo, o decirlo a solas.',
  },

  whatWillYouDo: { en: 'What will you do?', es: '¿Qué va a hacer usted?', tu: '¿Qué vas a hacer?' },
  whatToWatch: { en: 'What should we watch?', es: '¿En qué hay que fijarse?' },
  whatWorry: { en: 'What is your worry?', es: '¿Qué le preocupa?', tu: '¿Qué te preocupa?' },
  whatWouldEase: {
    en: 'What would ease it?',
    es: '¿Qué le daría calma?',
    tu: '¿Qué te daría calma?',
  },
  inOwnWords: {
    en: 'Say why, in your own words.',
    es: 'Diga por qué, en sus palabras.',
    tu: 'Di por qué, en tus palabras.',
  },
  whatWouldWork: {
    en: 'What would make this work for you?',
    es: '¿Qué haría falta para que le sirva?',
    tu: '¿Qué haría falta para que te sirva?',
  },
  yourWordsStay: {
    en: 'Thank you for telling us. We will put your words in the plan, just as you say them.',
    es: 'Gracias por decirlo. Sus palabras van en el plan, tal como usted las dice.',
    tu: 'Gracias por decirlo. Tus palabras van en el plan, tal como las dices.',
  },
  childWhy: {
    en: 'Do you want to say why?',
    es: '¿Quiere decir por qué?',
    tu: '¿Quieres decir por qué?',
  },
  childBetter: { en: 'What would make it better?', es: '¿Qué lo haría mejor?' },
  canBeEmpty: {
    en: 'You can leave this empty.',
    es: 'Puede dejarlo vacío.',
    tu: 'Puedes dejarlo vacío.',
  },

  'is-for-it': { en: (p: Who) => `${p.who} is for it.`, es: (p) => `${p.who} está a favor.` },
  'can-live-with-it': {
    en: (p: Who) => `${p.who} can live with it.`,
    es: (p) => `${p.who} lo puede aceptar.`,
  },
  'has-a-worry': {
    en: (p: Who) => `${p.who} has a worry.`,
    es: (p) => `${p.who} tiene una preocupación.`,
  },
  'does-not-agree': {
    en: (p: Who) => `${p.who} does not agree.`,
    es: (p) => `${p.who} no está de acuerdo.`,
  },
  'steps-back': {
    en: (p: Who) => `${p.who} says: this is not mine to decide.`,
    es: (p) => `${p.who} dice: no me toca decidirlo.`,
  },
  'wants-to-be-asked-again': {
    en: (p: Who) => `${p.who} says: come back to me.`,
    es: (p) => `${p.who} dice: pregúntenme después.`,
  },
  'says-yes': { en: (p: Who) => `${p.who} says yes.`, es: (p) => `${p.who} dice que sí.` },
  'says-kind-of': {
    en: (p: Who) => `${p.who} says kind of.`,
    es: (p) => `${p.who} dice: más o menos.`,
  },
  'says-no': { en: (p: Who) => `${p.who} says no.`, es: (p) => `${p.who} dice que no.` },
  'does-not-know': {
    en: (p: Who) => `${p.who} does not know.`,
    es: (p) => `${p.who} no sabe.`,
  },
  'was-not-asked': {
    en: (p: Who) => `${p.who} was not asked.`,
    es: (p) => `A ${p.who} no se le preguntó.`,
  },
  'has-not-said-yet': {
    en: (p: Who) => `${p.who} has not said yet.`,
    es: (p) => `${p.who} no ha dicho todavía.`,
  },
  wouldWork: { en: 'What would make it work:', es: 'Para que sirva, hace falta:' },
})
