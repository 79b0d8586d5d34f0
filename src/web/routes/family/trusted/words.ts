import { inBoth } from '../../../kernel/speak.ts'

export const trustedWords = inBoth({
  title: { en: 'Bring someone I trust', es: 'Traer a alguien de mi confianza' },
  step: {
    en: (p: { now: number }) => `Step ${p.now} of 2`,
    es: (p) => `Paso ${p.now} de 2`,
  },
  lead: {
    en: 'A friend, an elder, a coach or a lawyer can be there with you.',
    es: 'Puede venir con usted un amigo, su tía, un anciano o un abogado.',
    tu: 'Puede venir contigo un amigo, tu tía, un anciano o un abogado.',
  },
  sees: {
    en: 'people at this meeting see the name, only we see the phone',
    es: 'la gente de esta reunión ve el nombre, solo nosotros el teléfono',
  },
  called: { en: 'What are they called?', es: '¿Cómo se llama?' },
  tie: { en: 'Who are they to you?', es: '¿Quién es para usted?', tu: '¿Quién es para ti?' },
  tieHint: { en: 'Like: my aunt, my coach.', es: 'Por ejemplo: mi tía, mi entrenadora.' },
  reach: { en: 'Their phone or e-mail', es: 'Su teléfono o correo' },
  reachHint: {
    en: 'We send a short message there. It names no child and no reason.',
    es: 'Mandamos un mensaje corto. No nombra a ningún niño ni dice por qué.',
  },
  badReach: {
    en: 'Write a phone like 406-555-0142, or an e-mail.',
    es: 'Escriba un teléfono como 406-555-0142, o un correo.',
    tu: 'Escribe un teléfono como 406-555-0142, o un correo.',
  },
  enough: {
    en: 'You have asked five people. Call us to ask one more.',
    es: 'Ya invitó a cinco personas. Llámenos para invitar a otra.',
    tu: 'Ya invitaste a cinco personas. Llámanos para invitar a otra.',
  },
  next: {
    en: 'Next: see what they will see',
    es: 'Sigue: vea qué van a ver',
    tu: 'Sigue: mira qué van a ver',
  },

  checkTitle: {
    en: 'Check before you ask them',
    es: 'Revise antes de invitar',
    tu: 'Revisa antes de invitar',
  },
  name: { en: 'Name', es: 'Nombre' },
  tieTerm: { en: 'To you', es: 'Para usted', tu: 'Para ti' },
  reachTerm: { en: 'Phone or e-mail', es: 'Teléfono o correo' },
  willSee: {
    en: (p: { who: string }) => `${p.who} will see`,
    es: (p) => `${p.who} va a ver`,
  },
  willNotSee: {
    en: (p: { who: string }) => `${p.who} will not see`,
    es: (p) => `${p.who} no va a ver`,
  },
  timeAndPlace: { en: 'the time and the place', es: 'la hora y el lugar' },
  whoComes: { en: 'who is asked to come', es: 'a quién se invitó' },
  howTheDayGoes: {
    en: 'how the day goes, the safety rules, and what people share with the meeting',
    es: 'cómo va el día, las reglas de seguridad y lo que la gente comparte con la reunión',
  },
  decisions: {
    en: 'what was decided, after the meeting',
    es: 'lo que se decidió, después de la reunión',
  },
  plan: { en: 'your plan', es: 'su plan', tu: 'tu plan' },
  safetyAnswers: {
    en: 'what anyone says about being safe',
    es: 'lo que alguien diga sobre estar a salvo',
  },
  healthAndCourt: { en: 'health or court papers', es: 'papeles de salud o de la corte' },
  ends: {
    en: 'This ends when the meeting ends.',
    es: 'Esto termina cuando termina la reunión.',
  },
  canTakeBack: {
    en: 'You can take it back any time. Then it stops at once.',
    es: 'Lo puede retirar cuando quiera. Entonces se acaba enseguida.',
    tu: 'Lo puedes retirar cuando quieras. Entonces se acaba enseguida.',
  },
  inTheRoom: {
    en: 'In the room they hear what people say.',
    es: 'En la reunión oyen lo que la gente dice.',
  },
  give: { en: 'Yes, ask them', es: 'Sí, invitar' },
  mend: { en: 'Change something', es: 'Cambiar algo' },
})
