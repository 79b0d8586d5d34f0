import { inBoth } from '../../../kernel/speak.ts'

export const safetyWords = inBoth({
  tab: { en: 'A question', es: 'Una pregunta' },
  title: {
    en: 'Is there anyone you do not feel safe with?',
    es: '¿Hay alguien con quien no se siente a salvo?',
    tu: '¿Hay alguien con quien no te sientes a salvo?',
  },
  lead: {
    en: (p: { lee: string }) =>
      `Only ${p.lee} will see what you say here. If a child may get hurt, ${p.lee} has to act. You can skip this.`,
    es: (p) =>
      `Solo ${p.lee} verá lo que diga aquí. Si un niño corre peligro, ${p.lee} tiene que actuar. Puede saltar esta pregunta.`,
    tu: (p) =>
      `Solo ${p.lee} verá lo que digas aquí. Si un niño corre peligro, ${p.lee} tiene que actuar. Puedes saltar esta pregunta.`,
  },
  answered: {
    en: 'You have answered. For your safety we do not show it here. You can answer again.',
    es: 'Ya respondió. Para cuidarle, aquí no lo mostramos. Puede responder otra vez.',
    tu: 'Ya respondiste. Para cuidarte, aquí no lo mostramos. Puedes responder otra vez.',
  },
  pick: { en: 'Pick one', es: 'Elija una', tu: 'Elige una' },
  nobody: { en: 'No. I feel safe', es: 'No. Me siento a salvo' },
  someone: { en: 'Yes, there is someone', es: 'Sí, hay alguien' },
  someoneHint: {
    en: 'We will find a way that is safe for you. Nobody is told you said so.',
    es: 'Buscamos una forma segura para usted. A nadie le decimos que usted lo dijo.',
    tu: 'Buscamos una forma segura para ti. A nadie le decimos que tú lo dijiste.',
  },
  talk: {
    en: (p: { lee: string }) => `I want to talk to ${p.lee} alone`,
    es: (p) => `Quiero hablar a solas con ${p.lee}`,
  },
  skipped: { en: 'Skip this', es: 'Saltar esta pregunta' },
  words: {
    en: 'Say more, if you want',
    es: 'Si quiere, diga más',
    tu: 'Si quieres, di más',
  },
  wordsHint: {
    en: 'Who is it? What would help? Apart, by phone, another day?',
    es: '¿Quién es? ¿Qué ayudaría? ¿Aparte, por teléfono, otro día?',
  },
  danger: {
    en: 'In danger now? Call 911. Need to talk now? Call or text 988.',
    es: '¿Peligro ahora? Llame al 911. ¿Hablar ya? 988, oprima 2.',
    tu: '¿Peligro ahora? Llama al 911. ¿Hablar ya? 988, oprime 2.',
  },
})
