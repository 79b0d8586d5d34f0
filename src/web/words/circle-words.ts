import { inBoth } from '../kernel/speak.ts'

/** How somebody belongs to a circle. */
export const capacityWords = inBoth({
  child: { en: 'Child', es: 'Niña o niño' },
  youth: { en: 'Youth, 14 or older', es: 'Joven, 14 años o más' },
  parent: { en: 'Parent', es: 'Mamá o papá' },
  kin: { en: 'Kin, or like family', es: 'Familia, o como familia' },
  support: { en: 'Someone they trust', es: 'Alguien de confianza' },
  caregiver: { en: 'A child lives in their home', es: 'Un niño vive en su casa' },
  provider: { en: 'Provider', es: 'Proveedor de servicios' },
  tribe: { en: 'Tribe', es: 'Tribu' },
  gal: { en: 'Guardian ad litem', es: 'Tutor ad litem' },
  casa: { en: 'CASA volunteer', es: 'Voluntario CASA' },
  'parent-attorney': { en: 'Parent’s lawyer', es: 'Abogado de mamá o papá' },
  worker: { en: 'Worker', es: 'Trabajador de la agencia' },
  supervisor: { en: 'Supervisor', es: 'Supervisor' },
  coordinator: { en: 'Coordinator', es: 'Coordinador de reuniones' },
  quality: { en: 'Quality reviewer', es: 'Revisor de calidad' },
})

/** On whose side of the family somebody stands. */
export const sideWords = inBoth({
  mother: { en: 'Mom’s side', es: 'Del lado de mamá' },
  father: { en: 'Dad’s side', es: 'Del lado de papá' },
  both: { en: 'Both sides', es: 'De los dos lados' },
  chosen: { en: 'The child says they are family', es: 'El niño dice que es su familia' },
  unknown: { en: 'Not known yet', es: 'No se sabe todavía' },
})

/** How a person can be reached. */
export const channelWords = inBoth({
  text: { en: 'Text message', es: 'Mensaje de texto' },
  call: { en: 'Phone call', es: 'Llamada' },
  email: { en: 'E-mail', es: 'Correo electrónico' },
  mail: { en: 'Letter', es: 'Carta' },
})

/** With whom a child lives. */
export const homeWords = inBoth({
  home: { en: 'At home', es: 'En su casa' },
  kin: { en: 'With kin', es: 'Con su familia' },
  foster: { en: 'With a foster family', es: 'Con una familia de acogida' },
  other: { en: 'Somewhere else', es: 'En otro lugar' },
})

/** The lines of a family's story. */
export const storyWords = inBoth({
  'family-opened': { en: 'The circle was opened.', es: 'Se abrió el círculo.' },
  'person-joined': {
    en: (p: { name: string }) => `${p.name} joined the circle.`,
    es: (p) => `${p.name} se sumó al círculo.`,
  },
  'person-left': {
    en: (p: { name: string }) => `${p.name} is no longer in the circle.`,
    es: (p) => `${p.name} ya no está en el círculo.`,
  },
  'child-moved': {
    en: (p: { name: string }) => `We wrote down where ${p.name} lives now.`,
    es: (p) => `Anotamos dónde vive ${p.name} ahora.`,
  },
  'meeting-asked': { en: 'A meeting was asked for.', es: 'Se pidió una reunión.' },
  'meeting-set': { en: 'A meeting was set.', es: 'Se fijó una reunión.' },
  'meeting-held': { en: 'The family met.', es: 'La familia se reunió.' },
  'meeting-called-off': { en: 'A meeting was called off.', es: 'Se canceló una reunión.' },
  'plan-made': { en: 'A plan was made.', es: 'Se hizo un plan.' },
  'plan-changed': { en: 'The plan was changed.', es: 'Se cambió el plan.' },
  'promise-made': { en: 'A promise was made.', es: 'Se hizo una promesa.' },
  'promise-kept': { en: 'A promise was kept.', es: 'Se cumplió una promesa.' },
  'promise-not-kept': { en: 'A promise was not kept.', es: 'No se cumplió una promesa.' },
})
