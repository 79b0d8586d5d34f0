import { inBoth } from '../../../kernel/speak.ts'

export const homePageWords = inBoth({
  tab: { en: 'Where a child lives', es: 'Dónde vive un niño' },
  title: {
    en: (p: { name: string }) => `Where ${p.name} lives now`,
    es: (p) => `Dónde vive ${p.name} ahora`,
  },
  back: {
    en: (p: { called: string }) => `Back to ${p.called}`,
    es: (p) => `Volver a ${p.called}`,
  },
  now: { en: 'As it is written down', es: 'Como está anotado' },
  unknown: { en: 'Nothing is written down yet.', es: 'Todavía no hay nada anotado.' },
  addressNow: { en: 'Address', es: 'Dirección' },
  noAddress: { en: 'Not written down', es: 'No está anotada' },
  moved: { en: 'Write down a change', es: 'Anotar un cambio' },
  kind: { en: 'Now the child lives', es: 'Ahora el niño vive' },
  with: { en: 'With whom', es: 'Con quién' },
  nobody: { en: 'Someone who is not in the circle', es: 'Alguien que no está en el círculo' },
  described: { en: 'In words, if no name fits', es: 'En palabras, si no hay un nombre' },
  describedHelp: {
    en: 'Like “at the hospital until Friday”. The circle can read this. No address here.',
    es: 'Por ejemplo: «en el hospital hasta el viernes». El círculo puede leerlo. Sin dirección aquí.',
  },
  from: { en: 'Since when', es: 'Desde cuándo' },
  address: { en: 'Address', es: 'Dirección' },
  who: { en: 'Who sees this', es: 'Quién ve esto' },
  onlyUs: {
    en: 'only the family’s worker and the supervisor',
    es: 'solo quien trabaja con la familia y quien supervisa',
  },
  save: { en: 'Write it down', es: 'Anotarlo' },
  whereMissing: {
    en: 'Please pick a person, or say it in words.',
    es: 'Elija a una persona, o dígalo con palabras.',
  },
})
