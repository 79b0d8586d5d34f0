import { inBoth } from '../../../kernel/speak.ts'

export const askWords = inBoth({
  title: { en: 'Ask for a meeting', es: 'Pedir una reunión' },
  lead: {
    en: 'Tell us what it is about. We will answer in 5 work days.',
    es: 'Díganos de qué se trata. Respondemos en 5 días de trabajo.',
    tu: 'Dinos de qué se trata. Respondemos en 5 días de trabajo.',
  },
  youthRight: {
    en: 'You have the right to ask for a meeting. You can run part of it.',
    es: 'Usted tiene derecho a pedir una reunión. Puede dirigir una parte.',
    tu: 'Tienes derecho a pedir una reunión. Puedes dirigir una parte.',
  },
  family: { en: 'Which family is it about?', es: '¿Sobre qué familia es?' },
  about: {
    en: 'What do you want to talk about?',
    es: '¿De qué quiere hablar?',
    tu: '¿De qué quieres hablar?',
  },
  aboutSees: {
    en: 'your worker and the people who run meetings',
    es: 'quien trabaja con su familia y quienes dirigen reuniones',
    tu: 'quien trabaja con tu familia y quienes dirigen reuniones',
  },
  aboutLimit: {
    en: 'If a child may get hurt, we have to act.',
    es: 'Si un niño corre peligro, tenemos que actuar.',
  },
  who: { en: 'Who should be there?', es: '¿Quién debe estar?' },
  whoHint: {
    en: 'One name on each line. They do not have to be family. You can add more later.',
    es: 'Un nombre por línea. No tienen que ser de la familia. Puede añadir más después.',
    tu: 'Un nombre por línea. No tienen que ser de la familia. Puedes añadir más después.',
  },
  whoSeesWho: {
    en: 'only the person who runs the meeting',
    es: 'solo la persona que dirige la reunión',
  },
  tooMany: {
    en: 'That is a lot of names. Write 12 now and add more later.',
    es: 'Son muchos nombres. Escriba 12 ahora y añada más después.',
    tu: 'Son muchos nombres. Escribe 12 ahora y añade más después.',
  },
  nameTooLong: {
    en: 'One name is too long. Put each name on a line of its own.',
    es: 'Un nombre es muy largo. Ponga cada nombre en su línea.',
    tu: 'Un nombre es muy largo. Pon cada nombre en su línea.',
  },
  byWhen: { en: 'By what day?', es: '¿Para qué día?' },
  byWhenHint: {
    en: 'Leave it empty if any day is fine.',
    es: 'Déjelo vacío si cualquier día está bien.',
    tu: 'Déjalo vacío si cualquier día está bien.',
  },
  dayGone: {
    en: 'That day is gone. Pick today or later.',
    es: 'Ese día ya pasó. Elija hoy u otro día.',
    tu: 'Ese día ya pasó. Elige hoy u otro día.',
  },
  whenWhere: {
    en: 'What times and places are good?',
    es: '¿Qué horas y lugares le sirven?',
    tu: '¿Qué horas y lugares te sirven?',
  },
  whenWhereHint: {
    en: 'Like: after 4 pm, at the library.',
    es: 'Por ejemplo: después de las 4 pm, en la biblioteca.',
  },
  send: { en: 'Ask for the meeting', es: 'Pedir la reunión' },
})
