import type { Filling, Template } from '../types.ts'

type Written = (filling: Filling) => string

/**
 * The texts, in both languages. A lock screen may show them to anybody. Spanish avoids á, í, ó and ú
 * where it comes naturally: a single one more than doubles what a text costs.
 */
const texts: Record<Template, { readonly en: Written; readonly es: Written }> = {
  code: {
    en: ({ digits }) =>
      `Your Kincircle code is ${digits}. It works for 10 minutes. We will never call you to ask for it.`,
    es: ({ digits }) =>
      `Su código de Kincircle es ${digits}. Sirve 10 minutos. Nunca lo pediremos por teléfono.`,
  },
  invitation: {
    en: ({ name, from, when, link }) =>
      `Hi ${name}. ${from} would like to meet ${when}. Can you come? Tell us here: ${link}`,
    es: ({ name, from, when, link }) =>
      `Hola ${name}. ${from} quiere reunirse el ${when}. ¿Puede venir? Responda: ${link}`,
  },
  'time-changed': {
    en: ({ when, link }) => `Your meeting moved. New time: ${when}. Can you come? Tell us: ${link}`,
    es: ({ when, link }) => `Su reunión cambió: ${when}. ¿Puede venir? ${link}`,
  },
  'called-off': {
    en: ({ when, phone }) => `The meeting on ${when} is off. You did nothing wrong. Call ${phone}.`,
    es: ({ when, phone }) =>
      `La reunión del ${when} no se hará. Usted no hizo nada malo. Llame al ${phone}.`,
  },
  'packet-ready': {
    en: ({ when, link }) => `Your pages for ${when} are ready. You can read or print them: ${link}`,
    es: ({ when, link }) => `Ya puede leer o imprimir sus hojas para el ${when}: ${link}`,
  },
  'plan-ready': {
    en: ({ link }) => `Your plan is ready: ${link} Is something wrong? You can ask us to fix it.`,
    es: ({ link }) => `Su plan está listo: ${link} ¿Hay algo mal? Puede pedir un cambio.`,
  },
  thanks: {
    en: ({ name, link }) =>
      `Thank you for coming, ${name}. Your voice helped make this plan. See who will do what: ${link}`,
    es: ({ name, link }) =>
      `Gracias por venir, ${name}. Con su voz hicimos este plan. Vea quién hace qué: ${link}`,
  },
  reminder: {
    en: ({ when, link }) => `You meet ${when}. What time will you leave? Need a ride? ${link}`,
    es: ({ when, link }) =>
      `Nos reunimos el ${when}. ¿A qué hora va a salir? ¿Necesita viaje? ${link}`,
  },
  'promise-due': {
    en: ({ name, when, link }) =>
      `Hi ${name}. You made a promise for ${when}. Did it work out? ${link}`,
    es: ({ name, when, link }) =>
      `Hola ${name}. Usted hizo una promesa para el ${when}. ¿Se pudo? ${link}`,
  },
  'promise-late': {
    en: ({ when, link }) =>
      `We made you a promise for ${when}. We are late. You did nothing wrong. See it: ${link}`,
    es: ({ when, link }) =>
      `Le hicimos una promesa para el ${when}. Vamos tarde. Usted no hizo nada malo. Vea: ${link}`,
  },
}

/**
 * What leaves the house says when and where to look, never who the children are or why.
 * Source: docs/decisions/0013
 */
export const wordsToSend = (template: Template, language: 'en' | 'es', filling: Filling): string =>
  texts[template][language](filling)
