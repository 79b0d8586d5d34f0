import { inBoth } from '../../../kernel/speak.ts'

export const privacyWords = inBoth({
  title: { en: 'Who sees what', es: 'Quién ve qué' },
  lead: {
    en: 'Above each box we say who will see your words. This page says it for all of them.',
    es: 'Arriba de cada cuadro decimos quién verá sus palabras. Esta página lo dice de todas.',
  },
  thing: { en: 'What', es: 'Qué' },
  whole: { en: 'All of it', es: 'Todo' },
  part: { en: 'Only their part', es: 'Solo su parte' },
  nobody: { en: 'Nobody', es: 'Nadie' },
  'meeting.invitation': {
    en: 'That you are asked to a meeting',
    es: 'Que lo invitaron a una reunión',
  },
  'meeting.roster': { en: 'Who comes to the meeting', es: 'Quién viene a la reunión' },
  'meeting.agenda-ground-rules': { en: 'How the day goes', es: 'Cómo va el día' },
  'meeting.summary-decisions': { en: 'What was decided', es: 'Lo que se decidió' },
  'meeting.private-family-time': {
    en: 'What your family says in its own time',
    es: 'Lo que su familia dice en su tiempo a solas',
  },
  'meeting.safety-screen-answers': {
    en: 'Who you do not feel safe with',
    es: 'Con quién no se siente a salvo',
  },
  'plan.family-plan': { en: 'The plan', es: 'El plan' },
  'promise-or-action-item': { en: 'A promise', es: 'Una promesa' },
  'contact.parent-address': { en: 'Where you live', es: 'Dónde vive usted' },
  parent: { en: 'Parents', es: 'Padres' },
  youth: { en: 'Youth 14 and older', es: 'Jóvenes de 14 o más' },
  child: { en: 'Children', es: 'Niños' },
  support: { en: 'The person you chose to bring', es: 'La persona que usted eligió' },
  kin: { en: 'Family and kin', es: 'Familia y personas cercanas' },
  caregiver: { en: 'The home where the child stays', es: 'El hogar donde está el niño' },
  worker: { en: 'Your worker', es: 'Su trabajador' },
  supervisor: { en: 'The boss of your worker', es: 'El jefe de su trabajador' },
  coordinator: {
    en: 'The person who sets up the meeting',
    es: 'La persona que prepara la reunión',
  },
  limit: {
    en: 'One limit: if a child may get hurt, our staff have to act. A judge can also ask for papers.',
    es: 'Un límite: si un niño corre peligro, el personal tiene que actuar. Un juez también puede pedir papeles.',
  },
  noScore: {
    en: 'Nobody in your family gets a score here.',
    es: 'Aquí nadie en su familia recibe una calificación.',
  },
})
