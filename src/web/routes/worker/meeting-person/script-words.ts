import { inBoth } from '../../../kernel/speak.ts'

/** What the coordinator says on the call, in the person's own language. */
export const scriptWords = inBoth({
  who: {
    en: (p: { lee: string }) =>
      `I am ${p.lee}. I get the meeting ready. I do not decide about your family.`,
    es: (p) => `Soy ${p.lee}. Preparo la reunión. Yo no decido sobre su familia.`,
    tu: (p) => `Soy ${p.lee}. Preparo la reunión. Yo no decido sobre tu familia.`,
  },
  choice: {
    en: 'It is your choice to come. Your voice counts either way.',
    es: 'Usted decide si viene. Su voz cuenta de todos modos.',
    tu: 'Tú decides si vienes. Tu voz cuenta de todos modos.',
  },
  people: {
    en: 'Who do you call when things go well? Who do you call when things go wrong?',
    es: '¿A quién llama cuando todo va bien? ¿A quién llama cuando algo va mal?',
    tu: '¿A quién llamas cuando todo va bien? ¿A quién llamas cuando algo va mal?',
  },
  safe: {
    en: 'Are you alone now? Is there anyone you do not feel safe with? Only I will see what you say. If a child may get hurt, I have to act. You can skip this.',
    es: '¿Está a solas? ¿Hay alguien con quien no se siente a salvo? Solo yo veré lo que diga. Si un niño corre peligro, tengo que actuar. Puede saltar esta pregunta.',
    tu: '¿Estás a solas? ¿Hay alguien con quien no te sientes a salvo? Solo yo veré lo que digas. Si un niño corre peligro, tengo que actuar. Puedes saltar esta pregunta.',
  },
  help: {
    en: 'What would help you come? A ride, child care, a call, another time?',
    es: '¿Qué le ayudaría a venir? ¿Un viaje, cuidado de niños, una llamada, otra hora?',
    tu: '¿Qué te ayudaría a venir? ¿Un viaje, una llamada, otra hora?',
  },
  said: {
    en: 'What is going well? What worries you? What do you want to happen?',
    es: '¿Qué va bien? ¿Qué le preocupa? ¿Qué quiere que pase?',
    tu: '¿Qué va bien? ¿Qué te preocupa? ¿Qué quieres que pase?',
  },
  opening: {
    en: 'Is there food, a prayer or a way to begin that your family wants?',
    es: '¿Su familia quiere comida, una oración u otra manera de empezar?',
    tu: '¿Tu familia quiere comida, una oración u otra manera de empezar?',
  },
  elder: {
    en: 'Would an elder, or someone who knows your ways, help?',
    es: '¿Ayudaría una persona mayor, o alguien que conozca sus costumbres?',
    tu: '¿Ayudaría una persona mayor, o alguien que conozca tus costumbres?',
  },
  language: {
    en: 'Which language is good for you? Does an interpreter help?',
    es: '¿Qué idioma prefiere? ¿Le ayuda tener intérprete?',
    tu: '¿Qué idioma prefieres? ¿Te ayuda tener intérprete?',
  },
  thanks: {
    en: 'Thank you. What did I forget to ask?',
    es: 'Gracias. ¿Qué se me olvidó preguntar?',
    tu: 'Gracias. ¿Qué se me olvidó preguntarte?',
  },
})
