import { inBoth } from '../../../kernel/speak.ts'

export const callOffWords = inBoth({
  title: { en: 'Call the meeting off', es: 'Cancelar la reunión' },
  lead: {
    en: 'Everyone who was invited is told at once. This can not be taken back; a new meeting can be asked for.',
    es: 'Se avisa enseguida a todos los que tienen invitación. No se puede deshacer; se puede pedir otra reunión.',
  },
  by: { en: 'Who calls it off?', es: '¿Quién la cancela?' },
  agency: { en: 'We do, the agency', es: 'Nosotros, la agencia' },
  agencyHelp: { en: 'It counts as ours.', es: 'Cuenta como nuestra.' },
  family: { en: 'The family does', es: 'La familia' },
  why: { en: 'Why?', es: '¿Por qué?' },
  whyHelp: {
    en: 'Everyone at this meeting can read it.',
    es: 'Lo puede leer toda la gente de esta reunión.',
  },
  off: { en: 'Call it off', es: 'Cancelarla' },
})
