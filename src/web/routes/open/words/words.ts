import { inBoth } from '../../../kernel/speak.ts'

export const wordsWords = inBoth({
  title: { en: 'Words we use', es: 'Palabras que usamos' },
  lead: {
    en: 'Some words are hard. Here is what we mean by them.',
    es: 'Algunas palabras son difíciles. Esto es lo que queremos decir.',
  },
  ask: {
    en: 'Did we use a word you do not know? Ask us. It is our job to say it in a clear way.',
    es: '¿Usamos una palabra que no conoce? Pregunte. Nos toca decirlo de forma clara.',
    tu: '¿Usamos una palabra que no conoces? Pregunta. Nos toca decirlo de forma clara.',
  },
})

/** The words by themselves, in the order in which a family meets them. */
export const hardWords = inBoth({
  meeting: { en: 'Family meeting', es: 'Reunión de la familia' },
  meetingIs: {
    en: 'Your family and the people who help sit down and make a plan. You help pick who comes.',
    es: 'Su familia y la gente que ayuda se sientan y hacen un plan. Usted ayuda a elegir quién viene.',
  },
  kin: { en: 'Kin', es: 'Familia y personas cercanas' },
  kinIs: {
    en: 'Family, and people who are like family. A grandma, an aunt, a good friend, a coach.',
    es: 'Familia, y gente que es como familia. Una abuela, una tía, una amiga, un maestro.',
  },
  worker: { en: 'Worker', es: 'Trabajador' },
  workerIs: {
    en: 'The person from our office who works with your family.',
    es: 'La persona de nuestra oficina que trabaja con su familia.',
  },
  coordinator: { en: 'Coordinator', es: 'Coordinador' },
  coordinatorIs: {
    en: 'The person who sets up the meeting and leads it. They are not your worker. They take no side.',
    es: 'La persona que prepara la reunión y la guía. No es su trabajador. No toma partido.',
  },
  supervisor: { en: 'Supervisor', es: 'Jefe del trabajador' },
  supervisorIs: {
    en: 'The boss of your worker. You can ask to talk with them.',
    es: 'La persona que manda a su trabajador. Usted puede pedir hablar con ella.',
  },
  trusted: { en: 'Someone you trust', es: 'Alguien de confianza' },
  trustedIs: {
    en: 'A person you pick to sit with you. They see one meeting. Then it ends.',
    es: 'Una persona que usted elige para estar a su lado. Ve una reunión. Luego se acaba.',
  },
  packet: { en: 'Your pages', es: 'Sus hojas' },
  packetIs: {
    en: 'What to read before the meeting. You can print them.',
    es: 'Lo que se lee antes de la reunión. Se pueden imprimir.',
  },
  bottomLine: { en: 'Safety rule', es: 'Regla de seguridad' },
  bottomLineIs: {
    en: 'A thing that has to be in the plan so the kids are safe. You see it before you come.',
    es: 'Algo que el plan tiene que tener para que los niños estén a salvo. Usted la ve antes de venir.',
  },
  safetyPlan: { en: 'Safety plan', es: 'Plan de seguridad' },
  safetyPlanIs: {
    en: 'What we all do right now so that the kids are safe. Who does it, and when.',
    es: 'Lo que todos hacemos ahora para que los niños estén a salvo. Quién lo hace y cuándo.',
  },
  plan: { en: 'Plan', es: 'El plan' },
  planIs: {
    en: 'What was decided at the meeting, in plain words. Your own words are in it.',
    es: 'Lo que se decidió en la reunión, en palabras claras. Ahí van sus propias palabras.',
  },
  promise: { en: 'Promise', es: 'Promesa' },
  promiseIs: {
    en: 'One thing that one person will do by one day. You make some. We make some.',
    es: 'Una cosa que una persona va a hacer antes de un día. Usted hace algunas. Nosotros también.',
  },
  familyTime: { en: 'Family time', es: 'Tiempo a solas de la familia' },
  familyTimeIs: {
    en: 'The workers leave the room. Your family talks on its own. Nothing is written down.',
    es: 'Los trabajadores salen del cuarto. Su familia habla a solas. No se escribe nada.',
  },
  court: { en: 'Court', es: 'La corte' },
  courtIs: {
    en: 'Where a judge hears each side. The judge has the last word on some things.',
    es: 'Donde un juez escucha a cada lado. El juez decide algunas cosas al final.',
  },
  lawyer: { en: 'Lawyer', es: 'Abogado' },
  lawyerIs: {
    en: 'A person who speaks for you in court. You can bring yours to the meeting.',
    es: 'La persona que habla por usted en la corte. Puede traerla a la reunión.',
  },
  foster: { en: 'Foster home', es: 'Familia de acogida' },
  fosterIs: {
    en: 'A home that cares for kids for a while. The aim is to go home when it is safe.',
    es: 'Un hogar que cuida a los niños por un tiempo. La meta es volver a casa cuando sea seguro.',
  },
})
