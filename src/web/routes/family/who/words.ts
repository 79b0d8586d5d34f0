import { inBoth } from '../../../kernel/speak.ts'

export const whoWords = inBoth({
  title: { en: 'Who should be there', es: 'Quién debe estar' },
  lead: {
    en: 'Who do you call when things go well? Who do you call when things go wrong? Add them here. They do not have to be family.',
    es: '¿A quién llama cuando todo va bien? ¿A quién llama cuando algo va mal? Añada sus nombres aquí. No tienen que ser de la familia.',
    tu: '¿A quién llamas cuando todo va bien? ¿A quién llamas cuando algo va mal? Añade sus nombres aquí. No tienen que ser de la familia.',
  },
  mine: { en: 'My list', es: 'Mi lista' },
  empty: { en: 'Nobody on your list yet', es: 'Su lista está vacía', tu: 'Tu lista está vacía' },
  add: { en: 'Add someone', es: 'Añadir a alguien' },
  addHelp: {
    en: (p: { lee: string }) => `Tell ${p.lee} who should be there. ${p.lee} will ask them.`,
    es: (p) => `Diga quién debe estar. ${p.lee} les va a preguntar.`,
    tu: (p) => `Di quién debe estar. ${p.lee} les va a preguntar.`,
  },
  addUnnamed: {
    en: 'Tell us who should be there. We will ask them.',
    es: 'Díganos quién debe estar. Les vamos a preguntar.',
    tu: 'Dinos quién debe estar. Les vamos a preguntar.',
  },
  bring: { en: 'Bring someone I trust', es: 'Traer a alguien de mi confianza' },
  bringHelp: {
    en: 'You ask them to come with you. First you see what they will see.',
    es: 'Usted les pide que vengan. Antes ve lo que ellos van a ver.',
    tu: 'Tú les pides que vengan. Antes ves lo que ellos van a ver.',
  },
  beside: { en: 'With me', es: 'Conmigo' },
  named: { en: 'We have the name', es: 'Tenemos el nombre' },
  seated: { en: 'Has a seat', es: 'Tiene un lugar' },
  notNow: { en: 'Not now', es: 'Ahora no' },
  mayCome: { en: 'Can come with you', es: 'Puede venir con usted', tu: 'Puede venir contigo' },
  askFirst: { en: 'Ask me first', es: 'Preguntar antes' },
  takeBack: { en: 'Take off my list', es: 'Quitar de mi lista' },
  takenBack: {
    en: (p: { who: string }) => `${p.who} is off your list.`,
    es: (p) => `${p.who} ya no está en su lista.`,
    tu: (p) => `${p.who} ya no está en tu lista.`,
  },
  endTrust: { en: 'Take this back', es: 'Retirar esto' },
  endTrustHelp: {
    en: 'The link stops working at once.',
    es: 'El enlace deja de servir enseguida.',
  },
  trustEnded: {
    en: 'You took it back. That person can not come in now.',
    es: 'Se retiró. Esa persona ya no puede entrar.',
  },
  leeFirst: {
    en: 'We will call you about this one first.',
    es: 'Primero le llamamos para hablar de esta persona.',
    tu: 'Primero te llamamos para hablar de esta persona.',
  },
})
