import type { Screen } from './at-a-browser.ts'

/** The days of the story, in the time zone of the agency. */
export const moments = {
  asking: '2026-05-04T17:00:00.000Z',
  dayAfter: '2026-05-05T17:00:00.000Z',
  meeting: '2026-05-12T22:05:00.000Z',
  twoDaysLater: '2026-05-14T17:00:00.000Z',
  aWeekLater: '2026-05-20T17:00:00.000Z',
} as const

/** How each of them looks at the pages. */
export const screens = {
  dana: { width: 1280, language: 'en', script: true },
  lee: { width: 1280, language: 'en', script: true },
  pat: { width: 1280, language: 'en', script: true },
  rosa: { width: 320, language: 'es', script: false },
  maya: { width: 390, language: 'en', script: true },
  jo: { width: 390, language: 'en', script: true },
  lupe: { width: 390, language: 'es', script: true },
  stranger: { width: 390, language: 'en', script: true },
} as const satisfies Record<string, Screen>

export const phones = {
  rosa: '+14065550156',
  maya: '+14065550157',
  jo: '+14065550158',
  lupe: '+14065550159',
} as const

/** What Dana knows when she begins, as she wrote it down after her first visit. */
export const family = {
  called: 'Larkspur family',
  benBorn: '2018-09-14',
  mayaBorn: '2011-02-03',
  joAddress: '12 Willow Lane, Millbrook',
} as const

export const asking = {
  why: 'Ben sleeps at his grandma’s since April 20. Rosa wants him home.',
  dueBecause: 'Three weeks after Ben moved',
  bottomLine: 'A sober grown-up is with Ben every night.',
  otherLine: 'Ben gets to school every school day.',
  knownRisks: 'The dog at the blue house bites.',
  place: 'Millbrook library',
  opening: 'Grandma Jo’s bread and a minute of quiet',
} as const

export const packet = {
  why: 'We meet so that Ben and Maya know where they live this year.',
  good: 'The school says Ben reads well.',
  worry: 'On April 19 Ben was alone at night for four hours.',
} as const

/** Says what to do for Rosa, and not why. */
export const arrangement = 'Rosa comes in at 3:45 by the side door.'

export const rosaSays = {
  named: 'Tía Carmela',
  guest: 'Tía Lupe',
  notSafe: 'Al me siguió hasta el trabajo dos veces.',
  good: 'Ben ya se duerme a su hora.',
  worry: 'Pierdo el autobús y llego tarde a todo.',
  want: 'Quiero a mis dos hijos en mi casa.',
  fix: 'Yo dije martes, no jueves.',
  stuck: 'No contestan el teléfono.',
  next: 'Llamo a la clínica el lunes y Dana me manda el pase.',
  feedback: 'Hablaron despacio. Gracias.',
} as const

export const mayaSays = {
  good: 'Ben laughs again when I draw with him.',
  worry: 'Nobody asked me about my school.',
  want: 'I want to stay at Millbrook High.',
} as const

export const joSays = {
  good: 'Rosa calls Ben every night at seven.',
  dissent: 'Not on ice. My car is old and the winter is long.',
  moved: 'The tires come on Monday.',
  wouldWork: 'New tires, or the school bus from December on.',
} as const

export const alSays = {
  good: 'Ben still asks for my fishing stories.',
} as const

export const ideas = {
  school: 'Grandma Jo takes the kids to school.',
  forBen: 'Grandma Jo drives you to school.',
  outcome: 'Grandma Jo takes the kids to school until the first snow.',
} as const

/** Who promised what; `to` is the whole family when left out. */
export const promises = {
  busPass: { by: 'Dana Roe', to: 'Rosa', willDo: 'mail the bus pass', dueOn: '2026-05-18' },
  schoolCall: { by: 'Dana Roe', willDo: 'call the school about Maya', dueOn: '2026-05-14' },
  clinic: { by: 'Rosa', willDo: 'llamar a la clínica', dueOn: '2026-05-19' },
  driving: {
    by: 'Grandma Jo',
    to: 'Rosa',
    willDo: 'drive the kids to school',
    dueOn: '2026-05-15',
  },
} as const
