import { inBoth } from '../../../kernel/speak.ts'

export const demoWords = inBoth({
  title: { en: 'Who would you like to be?', es: '¿Quién quiere ser?' },
  lead: {
    en: 'Everybody here is made up. Pick a person and see the same story with their eyes.',
    es: 'Aquí todas las personas son inventadas. Elija una y vea la misma historia con sus ojos.',
  },
  tries: { en: 'Try', es: 'Pruebe' },
  be: { en: (p: { name: string }) => `Be ${p.name}`, es: (p) => `Ser ${p.name}` },
  outbox: { en: 'All messages, as they would arrive', es: 'Todos los mensajes, como llegarían' },
  outboxLead: {
    en: 'Nothing leaves this house. This is what each phone or mailbox would get.',
    es: 'Nada sale de esta casa. Esto es lo que llegaría a cada teléfono o correo.',
  },
  none: { en: 'No messages yet', es: 'Todavía no hay mensajes' },
  noneHelp: {
    en: 'Send an invitation or ask for a code, then look again.',
    es: 'Mande una invitación o pida un código, y mire otra vez.',
  },
  to: { en: 'To', es: 'Para' },
  open: { en: 'Open the link', es: 'Abrir el enlace' },
  back: { en: 'Back to the people', es: 'Volver a las personas' },
  family: { en: 'Family and their people', es: 'La familia y su gente' },
  staff: { en: 'People who work here', es: 'Personas que trabajan aquí' },
})
