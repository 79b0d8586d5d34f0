import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const wishWords = inBoth({
  title: { en: (p: Who) => `A chair for ${p.who}?`, es: (p) => `¿Una silla para ${p.who}?` },
  namedBy: { en: (p: Who) => `${p.who} named them`, es: (p) => `Lo dijo ${p.who}` },
  tie: { en: 'To the children', es: 'Para los niños' },
  reach: { en: 'How to reach them', es: 'Cómo comunicarse' },
  noReach: { en: 'Not said', es: 'No lo dijo' },
  list: { en: 'Whose list', es: 'De quién es la lista' },
  askFirst: {
    en: (p: Who) => `${p.who} said: ask me first`,
    es: (p) => `${p.who} dijo: pregúnteme antes`,
  },
  asked: {
    en: (p: Who) => `I asked ${p.who}, and it is OK`,
    es: (p) => `Le pregunté a ${p.who} y está bien`,
  },
  askedMissing: {
    en: (p: Who) => `Ask ${p.who} before anyone hears of this.`,
    es: (p) => `Pregunte a ${p.who} antes de que alguien lo sepa.`,
  },
  seatTitle: { en: 'Set a chair', es: 'Poner una silla' },
  who: { en: 'Who is this?', es: '¿Quién es?' },
  pick: { en: 'Pick one', es: 'Elija una' },
  whoHelp: {
    en: 'Somebody of the circle, or somebody new?',
    es: '¿Alguien del círculo o alguien nuevo?',
  },
  'new-kin': { en: 'New: kin, or like family', es: 'Nuevo: familia, o como familia' },
  'new-caregiver': { en: 'New: a child lives in their home', es: 'Nuevo: un niño vive en su casa' },
  'new-provider': {
    en: 'New: somebody who gives a service',
    es: 'Nuevo: alguien que da un servicio',
  },
  tieBox: { en: 'Who they are to the children', es: 'Quién es para los niños' },
  tieHelp: {
    en: 'In the family’s words. Only for somebody new.',
    es: 'En palabras de la familia. Solo para alguien nuevo.',
  },
  tieMissing: {
    en: 'Say who they are to the children, like “Maya’s coach”.',
    es: 'Diga quién es para los niños, como «entrenadora de Maya».',
  },
  seat: { en: 'Set a chair', es: 'Poner una silla' },
  notNow: { en: 'Not this time', es: 'Esta vez no' },
  answer: { en: (p: Who) => `What you tell ${p.who}`, es: (p) => `Lo que le dice a ${p.who}` },
  answerHelp: {
    en: 'Say why, and what can happen instead.',
    es: 'Diga por qué y qué se puede hacer.',
  },
  whoSees: { en: 'Who sees this', es: 'Quién ve esto' },
  onlyThem: { en: (p: Who) => `only ${p.who} and you`, es: (p) => `solo ${p.who} y usted` },
  send: { en: 'Send the answer', es: 'Mandar la respuesta' },
})
