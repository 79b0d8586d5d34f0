import { inBoth } from '../../../kernel/speak.ts'

export const signInWords = inBoth({
  title: { en: 'Sign in', es: 'Entrar' },
  lead: {
    en: 'We send you a code. You do not need a password.',
    es: 'Le mandamos un código. No necesita contraseña.',
  },
  reach: { en: 'Your phone number or e-mail', es: 'Su número de teléfono o su correo' },
  reachHint: { en: 'The one you gave us.', es: 'El que usted nos dio.' },
  reachEmpty: {
    en: 'Please write your phone number or e-mail.',
    es: 'Escriba su número de teléfono o su correo.',
  },
  send: { en: 'Send me a code', es: 'Mándeme un código' },
  codeTitle: { en: 'Type the code', es: 'Escriba el código' },
  codeLead: {
    en: 'If we know this number or e-mail, a code is on its way. It works for 10 minutes.',
    es: 'Si conocemos ese número o correo, el código va en camino. Sirve 10 minutos.',
  },
  codeByLink: {
    en: 'We sent a code to the phone or e-mail you gave us. It works for 10 minutes.',
    es: 'Mandamos un código al teléfono o correo que usted nos dio. Sirve 10 minutos.',
  },
  code: { en: 'Code', es: 'Código' },
  codeHint: { en: '6 digits', es: '6 números' },
  codeWrong: {
    en: 'That code did not work. It may be old, or a digit is off. You can ask for a new one.',
    es: 'Ese código no sirvió. Puede ser viejo, o hay un número mal. Puede pedir otro.',
  },
  whosePhone: { en: 'Whose phone is this?', es: '¿De quién es este teléfono?' },
  ownPhone: { en: 'Nobody else uses this phone', es: 'Nadie más usa este teléfono' },
  ownPhoneHint: {
    en: 'If you do not tick this, you are signed out after 10 quiet minutes.',
    es: 'Si no lo marca, la cuenta se cierra después de 10 minutos sin uso.',
  },
  enter: { en: 'Go in', es: 'Entrar' },
  another: { en: 'Ask for a new code', es: 'Pedir otro código' },
  back: { en: 'Back', es: 'Atrás' },
  askTitle: { en: 'Get a code', es: 'Pedir un código' },
  askLead: {
    en: 'We send the code to the phone or e-mail you gave us. Only you can read more with it.',
    es: 'Mandamos el código al teléfono o correo que usted nos dio. Solo usted puede leer más con él.',
  },
})
