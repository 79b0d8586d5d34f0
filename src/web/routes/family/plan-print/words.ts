import { inBoth } from '../../../kernel/speak.ts'

export const planPrintWords = inBoth({
  back: { en: 'Back to the plan', es: 'Volver al plan' },
  printed: { en: (p: { day: string }) => `Printed ${p.day}`, es: (p) => `Impreso el ${p.day}` },
  wrong: {
    en: (p: { phone: string }) => `Is something wrong? Call ${p.phone}. Say FIX.`,
    es: (p) => `¿Hay algo mal? Llame al ${p.phone}. Diga CAMBIO.`,
    tu: (p) => `¿Hay algo mal? Llama al ${p.phone}. Di CAMBIO.`,
  },
})
