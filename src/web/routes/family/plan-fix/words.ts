import { inBoth } from '../../../kernel/speak.ts'

export const planFixWords = inBoth({
  tab: { en: 'Fix', es: 'Cambio' },
  title: { en: 'What should we fix?', es: '¿Qué hay que cambiar?' },
  lead: {
    en: 'Say it in your own words. Nothing is too small.',
    es: 'Dígalo con sus palabras. Nada es muy poco.',
    tu: 'Dilo con tus palabras. Nada es muy poco.',
  },
  label: { en: 'This is wrong, or this is missing', es: 'Esto está mal, o esto falta' },
  hint: {
    en: 'We answer within 5 work days. The plan as it is now stays, so you can see what changed.',
    es: 'Respondemos en 5 días de trabajo. El plan de ahora se guarda, para que vea qué cambió.',
    tu: 'Respondemos en 5 días de trabajo. El plan de ahora se guarda, para que veas qué cambió.',
  },
  send: { en: 'Send', es: 'Enviar' },
  back: { en: 'Plan', es: 'Plan' },
})
