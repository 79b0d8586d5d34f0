import { inBoth } from '../../../kernel/speak.ts'

export const planPageWords = inBoth({
  back: { en: 'Plans', es: 'Planes' },
  old: { en: 'This is an older version.', es: 'Esta es una versión anterior.' },
  toNewest: { en: 'See the plan as it is now', es: 'Ver el plan como está ahora' },
  isItRight: { en: 'Does it look right?', es: '¿Está bien?' },
  isItRightHelp: {
    en: 'Read it. If something is wrong, say FIX. Then we change it or tell you why not.',
    es: 'Léalo. Si algo está mal, diga CAMBIO. Lo cambiamos o le decimos por qué no.',
    tu: 'Léelo. Si algo está mal, di CAMBIO. Lo cambiamos o te decimos por qué no.',
  },
  looksRight: { en: 'Looks right', es: 'Está bien' },
  fix: { en: 'FIX: something is wrong', es: 'CAMBIO: algo está mal' },
  saidRight: {
    en: 'You said: it looks right.',
    es: 'Usted dijo: está bien.',
    tu: 'Dijiste: está bien.',
  },
  saidFix: {
    en: 'You asked us to fix this',
    es: 'Usted pidió este cambio',
    tu: 'Pediste este cambio',
  },
  weAnswer: {
    en: 'We answer within 5 work days.',
    es: 'Respondemos en 5 días de trabajo.',
  },
  ourAnswer: { en: (p: { who: string }) => `${p.who} says`, es: (p) => `${p.who} dice` },
  us: { en: 'Our answer', es: 'Nuestra respuesta' },
  thanks: { en: 'Thank you. We wrote it down.', es: 'Gracias. Lo apuntamos.' },
  newVersion: {
    en: 'The plan changed. Please look at it again.',
    es: 'El plan cambió. Mírelo otra vez, por favor.',
    tu: 'El plan cambió. Míralo otra vez, por favor.',
  },
  more: { en: 'More', es: 'Más' },
  print: { en: 'Print this plan', es: 'Imprimir este plan' },
  after: { en: 'What happens next?', es: '¿Qué pasa ahora?' },
  feedback: { en: 'How did it go?', es: '¿Cómo le fue?', tu: '¿Cómo te fue?' },
  versions: { en: 'Older versions', es: 'Versiones anteriores' },
})
