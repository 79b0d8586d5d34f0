import { inBoth } from '../../../kernel/speak.ts'

/** What has to be spoken of. */
export const agendaWords = inBoth({
  'danger-in-plain-words': {
    en: 'The danger, in plain words',
    es: 'El peligro, en palabras claras',
  },
  'true-tonight': { en: 'What must be true tonight', es: 'Lo que tiene que cumplirse esta noche' },
  'who-can-help': { en: 'Who can help', es: 'Quién puede ayudar' },
  'kin-options': { en: 'What kin can do', es: 'Lo que puede hacer la familia' },
  rights: { en: 'Rights, and the right to a lawyer', es: 'Los derechos, también a un abogado' },
  'child-needs': {
    en: 'What the children need and like',
    es: 'Lo que los niños necesitan y les gusta',
  },
  'family-time': { en: 'Time with their family', es: 'Tiempo con su familia' },
  siblings: { en: 'Brothers and sisters', es: 'Hermanos y hermanas' },
  school: { en: 'School', es: 'La escuela' },
  services: { en: 'Which help would really help', es: 'Qué ayuda serviría de verdad' },
  'time-limits': { en: 'What the law says about time', es: 'Lo que la ley dice del tiempo' },
  'going-well': { en: 'What is going well', es: 'Lo que va bien' },
  'what-changed': { en: 'What has changed', es: 'Lo que ha cambiado' },
  'our-barriers': { en: 'What got in the way on our side', es: 'Lo que estorbó de nuestra parte' },
  'more-family-time': { en: 'More time together', es: 'Más tiempo juntos' },
  promises: { en: 'Every promise, theirs and ours', es: 'Cada promesa, suya y nuestra' },
  'child-view': { en: 'What the children say', es: 'Lo que dicen los niños' },
  'what-each-goal-means': {
    en: 'What each way home means by law',
    es: 'Qué significa cada camino según la ley',
  },
  'contact-for-good': { en: 'Staying in touch for good', es: 'Seguir en contacto siempre' },
  'what-the-family-wants': {
    en: 'What the family wants to talk about',
    es: 'De qué quiere hablar la familia',
  },
})

/** What has to come out. */
export const outputWords = inBoth({
  'safety-plan-or-why-not': {
    en: 'A safety plan, or why none is enough',
    es: 'Un plan de seguridad, o por qué no alcanza',
  },
  network: { en: 'The names of those who help', es: 'Los nombres de quienes ayudan' },
  'decision-and-why': { en: 'A decision, and why', es: 'Una decisión, y por qué' },
  'goals-in-family-words': {
    en: 'Goals in the family’s words',
    es: 'Metas en palabras de la familia',
  },
  'family-time-schedule': { en: 'Days and hours together', es: 'Días y horas para estar juntos' },
  'kin-tasks': { en: 'What kin will do', es: 'Lo que hará la familia' },
  promises: {
    en: 'Promises, each with a name and a day',
    es: 'Promesas, cada una con nombre y fecha',
  },
  'goal-ratings': { en: 'How each person sees each goal', es: 'Cómo ve cada quien cada meta' },
  'new-plan': { en: 'A new version of the plan', es: 'Una versión nueva del plan' },
  'renewed-promises': { en: 'Promises made again or let go', es: 'Promesas renovadas o dejadas' },
  'home-for-good': { en: 'Which home for good we ask for', es: 'Qué hogar para siempre pedimos' },
  dissent: { en: 'Every “no”, in its own words', es: 'Cada «no», en sus palabras' },
  'lifelong-people': {
    en: 'Who stays in the children’s lives',
    es: 'Quién sigue en la vida de los niños',
  },
  'answer-to-family': {
    en: 'An answer to what the family asked',
    es: 'Una respuesta a lo que pidió la familia',
  },
})
