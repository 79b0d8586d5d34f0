import { inBoth } from '../kernel/speak.ts'

/** What a plan says on the page and on paper. */
export const planWords = inBoth({
  tab: { en: 'Plan', es: 'Plan' },
  title: { en: 'Our plan', es: 'Nuestro plan' },
  madeBy: { en: 'Made by this family.', es: 'Hecho por esta familia.' },
  versionOf: {
    en: (p: { number: number; day: string }) => `Version ${p.number}, ${p.day}`,
    es: (p) => `Versión ${p.number}, ${p.day}`,
  },
  whatChanged: { en: 'What changed', es: 'Qué cambió' },
  mine: { en: 'What I will do', es: 'Lo que voy a hacer' },
  noneMine: {
    en: 'You have nothing to do here.',
    es: 'Usted no tiene nada que hacer aquí.',
    tu: 'No tienes nada que hacer aquí.',
  },
  others: { en: 'What others will do for us', es: 'Lo que otros harán por nosotros' },
  othersForMe: {
    en: 'What others will do for you',
    es: 'Lo que otros harán por usted',
    tu: 'Lo que otros harán por ti',
  },
  noneOthers: { en: 'Nothing here.', es: 'Nada aquí.' },
  decided: { en: 'What we decided', es: 'Lo que decidimos' },
  notAgreed: {
    en: (p: { who: string }) => `${p.who} does not agree`,
    es: (p) => `${p.who} no está de acuerdo`,
  },
  iNotAgreed: { en: 'You do not agree', es: 'Usted no está de acuerdo', tu: 'No estás de acuerdo' },
  ifWrong: { en: 'If it goes wrong', es: 'Si algo sale mal' },
  ifWrongHelp: {
    en: 'Call in this order.',
    es: 'Llame en este orden.',
    tu: 'Llama en este orden.',
  },
  mustBeTrue: { en: 'What must be true', es: 'Lo que debe ser así' },
  mustBeTrueHelp: {
    en: 'So that the children are safe.',
    es: 'Para que los niños estén a salvo.',
  },
  met: { en: 'This plan does it.', es: 'Este plan lo cumple.' },
  notYet: {
    en: 'Not yet, because this is still missing:',
    es: 'Todavía no, porque falta esto:',
  },
  next: { en: 'We meet again', es: 'Nos volvemos a reunir' },
  noNext: { en: 'There is no day for this yet.', es: 'Todavía no hay un día.' },
  partOnly: {
    en: 'These are the parts that are about you or for you.',
    es: 'Estas son las partes que son sobre usted o para usted.',
    tu: 'Estas son las partes que son sobre ti o para ti.',
  },
})
