import { inBoth } from '../../../kernel/speak.ts'

export const safeWords = inBoth({
  title: { en: 'Staying safe', es: 'Para estar a salvo' },
  lead: {
    en: 'Other people may see your phone. Here is what this page can do, and what it can not.',
    es: 'Otras personas pueden ver su teléfono. Esto es lo que esta página puede hacer, y lo que no.',
    tu: 'Otras personas pueden ver tu teléfono. Esto es lo que esta página puede hacer, y lo que no.',
  },
  leaveTitle: { en: 'The Leave fast button', es: 'El botón Salir ya' },
  leave: {
    en: 'The Leave fast button takes you off this page. It opens the weather. It does not clear your phone’s history.',
    es: 'El botón Salir ya lo saca de esta página. Abre el clima. No borra el historial de su teléfono.',
    tu: 'El botón Salir ya te saca de esta página. Abre el clima. No borra el historial de tu teléfono.',
  },
  shift: {
    en: 'On a computer you can press the Shift key three times.',
    es: 'En una computadora puede oprimir la tecla Shift tres veces.',
    tu: 'En una computadora puedes oprimir la tecla Shift tres veces.',
  },
  out: {
    en: 'It also signs you out. To come back, ask for a new code.',
    es: 'También cierra su cuenta. Para volver, pida otro código.',
    tu: 'También cierra tu cuenta. Para volver, pide otro código.',
  },
  phoneTitle: {
    en: 'If you share a phone',
    es: 'Si comparte un teléfono',
    tu: 'Si compartes un teléfono',
  },
  phone: {
    en: 'You are signed out after 10 quiet minutes. Nothing is kept on the phone.',
    es: 'La cuenta se cierra después de 10 minutos sin uso. No se guarda nada en el teléfono.',
  },
  texts: {
    en: 'Our texts do not say who the kids are or why we meet.',
    es: 'Nuestros textos no dicen quiénes son los niños ni por qué nos reunimos.',
  },
  tellTitle: {
    en: 'If you do not feel safe',
    es: 'Si no se siente a salvo',
    tu: 'Si no te sientes a salvo',
  },
  tell: {
    en: 'You can tell the person who sets up the meeting. The other people will not see it.',
    es: 'Puede decirlo a la persona que prepara la reunión. Las demás personas no lo verán.',
    tu: 'Puedes decirlo a la persona que prepara la reunión. Las demás personas no lo verán.',
  },
  danger: {
    en: 'In danger? Call 911. Need to talk now? Call or text 988.',
    es: '¿Peligro? Llame al 911. ¿Hablar ya? Llame al 988 y oprima 2.',
    tu: '¿Peligro? Llama al 911. ¿Hablar ya? Llama al 988 y oprime 2.',
  },
})
