import { inBoth } from '../../kernel/speak.ts'

/** What is asked about a person, how they belong, and how to reach them. */
export const personWords = inBoth({
  who: { en: 'Who it is', es: 'Quién es' },
  goesBy: { en: 'What they go by', es: 'Cómo le dicen' },
  goesByHelp: {
    en: 'The name everyone should use. Any letters are fine.',
    es: 'El nombre que todos deben usar. Sirve cualquier letra.',
  },
  fullName: { en: 'Full name, if it is another', es: 'Nombre completo, si es otro' },
  sayIt: { en: 'How to say the name', es: 'Cómo se pronuncia' },
  sayItHelp: { en: 'Like “MY-uh”. Ask them.', es: 'Por ejemplo: «MAI-a». Pregúntele.' },
  pronouns: { en: 'Pronouns', es: 'Pronombres' },
  pronounsHelp: { en: 'Like she, he or they.', es: 'Por ejemplo: ella, él o elle.' },
  born: { en: 'Birthday', es: 'Fecha de nacimiento' },
  bornHelp: {
    en: 'For every child. It sets when they get more say, at 14.',
    es: 'Para cada niño. Desde los 14 años tienen más voz.',
  },
  belongs: { en: 'How they belong', es: 'Cómo es parte' },
  as: { en: 'They are in this circle as', es: 'Está en este círculo como' },
  tie: { en: 'Who they are to the children', es: 'Quién es para los niños' },
  tieHelp: {
    en: 'In the family’s words: “Mom’s mom”, “coach”.',
    es: 'En palabras de la familia: «mamá de mamá», «entrenadora».',
  },
  side: { en: 'Whose side of the family', es: 'De qué lado de la familia' },
  languages: { en: 'Languages', es: 'Idiomas' },
  speaks: { en: 'Languages they like to speak', es: 'Idiomas que prefiere hablar' },
  language: { en: 'Language they like to read', es: 'Idioma que prefiere leer' },
  english: { en: 'English', es: 'English' },
  spanish: { en: 'Español', es: 'Español' },
  interpreter: { en: 'Does an interpreter help?', es: '¿Ayuda tener intérprete?' },
  yes: { en: 'Yes', es: 'Sí' },
  languageSafe: {
    en: 'Their answer changes nothing else. Tell them so.',
    es: 'Su respuesta no cambia nada más. Dígaselo.',
  },
  reach: { en: 'How to reach them safely', es: 'Cómo comunicarse sin peligro' },
  reachHelp: {
    en: 'Ask them which way is safe. Only their worker, the coordinator and the supervisor see it.',
    es: 'Pregunte qué manera es segura. Solo lo ven quien trabaja con la familia, quien coordina y quien supervisa.',
  },
  channel: { en: 'Best way', es: 'Mejor manera' },
  noChannel: { en: 'Not known yet', es: 'No se sabe todavía' },
  value: { en: 'Number or address', es: 'Número o dirección' },
  messageOk: { en: 'OK to leave a message?', es: '¿Se puede dejar un mensaje?' },
  messageOkHelp: {
    en: 'Someone else may read it or hear it. If you do not know, leave it empty.',
    es: 'Otra persona puede leerlo u oírlo. Si no sabe, déjelo vacío.',
  },
  hours: {
    en: 'Safe hours. Leave both empty if any time is fine.',
    es: 'Horas seguras. Deje las dos vacías si sirve cualquier hora.',
  },
  hoursFrom: { en: 'Safe from', es: 'Desde las' },
  hoursUntil: { en: 'Safe until', es: 'Hasta las' },
  note: { en: 'Anything to know before you reach out', es: 'Algo que saber antes de llamar' },
  valueWrong: {
    en: 'Please write a phone with its area code, or an e-mail, to match the way you picked.',
    es: 'Escriba un teléfono con su código de área, o un correo, según la manera que eligió.',
  },
  noWorker: {
    en: 'Please ask a worker along from the family’s page.',
    es: 'Invite a quien trabaja aquí desde la página de la familia.',
  },
  bornMissing: {
    en: 'Please write the child’s birthday.',
    es: 'Escriba la fecha de nacimiento del niño.',
  },
  bornTooOld: {
    en: 'This person is 22 or older. Please add them in another way.',
    es: 'Esta persona tiene 22 años o más. Agréguela de otra manera.',
  },
})
