import { inBoth } from '../../../kernel/speak.ts'

export const sentWords = inBoth({
  title: { en: 'Thank you', es: 'Gracias' },
  lead: { en: 'We got your answer.', es: 'Recibimos su respuesta.' },
  cannot: {
    en: 'If you can not come, that is OK. Your voice still counts. You can call in, send a note, or pick someone to speak for you.',
    es: 'Si no puede venir, está bien. Su voz todavía cuenta. Puede llamar, mandar una nota o elegir a alguien que hable por usted.',
  },
  change: { en: 'Change my answer', es: 'Cambiar mi respuesta' },
  calendar: { en: 'Put it in my calendar', es: 'Ponerlo en mi calendario' },
  more: { en: 'See more with a code', es: 'Ver más con un código' },
  notMe: { en: 'Sorry. We will fix this.', es: 'Perdón. Lo vamos a arreglar.' },
  notMeLead: {
    en: 'Please close this page. Nothing else is shown here.',
    es: 'Por favor, cierre esta página. Aquí no se muestra nada más.',
  },
  notMeAsk: { en: 'Was this sent to the wrong person?', es: '¿Se mandó a otra persona por error?' },
  notMeHelp: {
    en: 'Press the button. Then this link stops working.',
    es: 'Oprima el botón. Así este enlace deja de servir.',
  },
  notMeYes: { en: 'Yes, this is not for me', es: 'Sí, no es para mí' },
  back: { en: 'Back', es: 'Atrás' },
})
