import { inBoth } from '../../../kernel/speak.ts'

export const meWords = inBoth({
  title: { en: 'Me', es: 'Yo' },
  signedIn: { en: 'Where you are signed in', es: 'Dónde ha entrado', tu: 'Dónde has entrado' },
  since: { en: (p: { when: string }) => `Since ${p.when}`, es: (p) => `Desde ${p.when}` },
  everywhere: { en: 'Sign out on every phone', es: 'Salir en todos los teléfonos' },
  everywhereHelp: {
    en: 'Do this if you lost a phone, or someone else used it.',
    es: 'Hágalo si perdió un teléfono, o si otra persona lo usó.',
    tu: 'Hazlo si perdiste un teléfono, o si otra persona lo usó.',
  },
})
