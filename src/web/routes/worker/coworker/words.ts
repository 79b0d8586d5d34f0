import { inBoth } from '../../../kernel/speak.ts'

export const coworkerWords = inBoth({
  tab: { en: 'Ask a coworker along', es: 'Invitar a alguien del trabajo' },
  title: { en: 'Ask a coworker along', es: 'Invitar a alguien del trabajo' },
  lead: {
    en: 'From now on they work with this family too, and see what you see.',
    es: 'Desde ahora también trabaja con esta familia y ve lo que usted ve.',
  },
  back: {
    en: (p: { called: string }) => `Back to ${p.called}`,
    es: (p) => `Volver a ${p.called}`,
  },
  who: { en: 'Who', es: 'Quién' },
  pick: { en: 'Pick one', es: 'Elija' },
  nobody: { en: 'Every worker is here already', es: 'Ya están todos' },
  nobodyHelp: {
    en: 'There is nobody else to ask along right now.',
    es: 'No hay nadie más a quien invitar por ahora.',
  },
  save: { en: 'Ask them along', es: 'Invitar' },
})
