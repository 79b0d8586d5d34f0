import type { Persona } from '../../web/kernel/house.ts'
import { arrivalOf, type CastName, cottonwood, meetingNamed } from './cast.ts'

type InBoth = Persona['part']

interface Described {
  readonly name: string
  readonly part: InBoth
  readonly tries: InBoth
  readonly start?: string
}

/** The Bells are the story to try first; then staff, then one of each other family. */
const bells: Partial<Record<CastName, Described>> = {
  rosa: {
    name: 'Rosa Bell',
    part: {
      en: 'Mom of Maya and Ben. Reads Spanish, on a phone her sister uses too.',
      es: 'Mamá de Maya y Ben. Lee en español, en un teléfono que también usa su hermana.',
    },
    tries: {
      en: 'Get ready for the meeting in five days, and say whether Dana kept a promise.',
      es: 'Prepararse para la reunión en cinco días y decir si Dana cumplió una promesa.',
    },
    start: '/es/home',
  },
  al: {
    name: 'Al Bell',
    part: {
      en: 'Dad. Works nights, and has not answered the invitation yet.',
      es: 'Papá. Trabaja de noche y todavía no contesta la invitación.',
    },
    tries: { en: 'Say whether he can come.', es: 'Decir si puede venir.' },
  },
  maya: {
    name: 'Maya',
    part: {
      en: 'Fifteen. Her words are in, and her coach comes with her.',
      es: 'Quince años. Ya dejó sus palabras y su entrenadora viene con ella.',
    },
    tries: {
      en: 'Look at who comes, change her words, ask for a meeting of her own.',
      es: 'Ver quién viene, cambiar sus palabras, pedir su propia reunión.',
    },
  },
  ben: {
    name: 'Ben',
    part: {
      en: 'Seven. Looks at the pages with a helper beside him.',
      es: 'Siete años. Mira las páginas con alguien a su lado.',
    },
    tries: { en: 'See what a child sees, and what not.', es: 'Ver lo que ve un niño y lo que no.' },
  },
  jo: {
    name: 'Grandma Jo',
    part: {
      en: 'The kids stay with her. She asked to talk with Lee alone first.',
      es: 'Los niños viven con ella. Pidió hablar antes a solas con Lee.',
    },
    tries: {
      en: 'Answer the invitation, ask for a ride, leave words.',
      es: 'Contestar la invitación, pedir un viaje, dejar palabras.',
    },
  },
  tia: {
    name: 'Coach Tia',
    part: {
      en: 'Maya trusts her. A guest at this one meeting and nowhere else.',
      es: 'Maya confía en ella. Invitada a esta reunión y a nada más.',
    },
    tries: {
      en: 'See how little a guest sees.',
      es: 'Ver lo poco que ve una invitada.',
    },
    start: `/en/meeting/${meetingNamed('bell now')}`,
  },
}

const agencyPeople: Partial<Record<CastName, Described>> = {
  dana: {
    name: 'Dana Roe',
    part: {
      en: 'Worker in Millbrook, with the Bells, the Tallys, the Sotos and the Parks.',
      es: 'Trabajadora en Millbrook, con los Bell, los Tally, los Soto y los Park.',
    },
    tries: {
      en: 'Her own late promise, a family’s circle, asking for a meeting.',
      es: 'Su promesa atrasada, el círculo de una familia, pedir una reunión.',
    },
    start: '/w',
  },
  lee: {
    name: 'Lee Marsh',
    part: {
      en: 'Coordinator. Prepares the Bells, leads the Tallys right now, owes the Sotos a fix.',
      es: 'Coordina. Prepara a los Bell, dirige ahora a los Tally, debe un cambio a los Soto.',
    },
    tries: {
      en: 'The board, Jo’s safety answer, the meeting under way, the fix that waits.',
      es: 'El tablero, la respuesta de Jo, la reunión en curso, el cambio que espera.',
    },
    start: '/w',
  },
  sam: {
    name: 'Sam Ortiz',
    part: {
      en: 'Supervisor. Answers for what the agency is late with.',
      es: 'Supervisa. Responde por lo que la agencia hace tarde.',
    },
    tries: {
      en: 'What families wait on us for, and what they said about a meeting.',
      es: 'Lo que las familias esperan de la agencia y lo que dijeron de una reunión.',
    },
    start: '/s',
  },
  pat: {
    name: 'Pat Quill',
    part: {
      en: 'Worker in Pine Hollow, the other office. Knows nothing of the Bells.',
      es: 'Trabaja en Pine Hollow, la otra oficina. No sabe nada de los Bell.',
    },
    tries: {
      en: 'Look for the Bells and find nothing.',
      es: 'Buscar a los Bell y no encontrar nada.',
    },
    start: '/w',
  },
}

const otherFamilies: Partial<Record<CastName, Described>> = {
  nia: {
    name: 'Nia Hale',
    part: {
      en: 'Mom of Kit. She asked for a meeting herself last night.',
      es: 'Mamá de Kit. Anoche pidió ella misma una reunión.',
    },
    tries: {
      en: 'See where her ask stands, and get ready.',
      es: 'Ver cómo va lo que pidió y prepararse.',
    },
  },
  gwen: {
    name: 'Gwen Tally',
    part: {
      en: 'Mom of Jess and Theo. Sits in her meeting at this moment.',
      es: 'Mamá de Jess y Theo. En este momento está en su reunión.',
    },
    tries: {
      en: 'Let Lee say her worry out loud, or keep it private.',
      es: 'Dejar que Lee diga su preocupación en voz alta, o guardarla.',
    },
  },
  jess: {
    name: 'Jess Tally',
    part: {
      en: 'Sixteen. In the same meeting, and has not answered the idea about themself.',
      es: 'Dieciséis años. En la misma reunión, y aún no responde a la idea.',
    },
    tries: {
      en: 'Say how they feel about the idea, or ask for a break.',
      es: 'Decir qué le parece la idea, o pedir un descanso.',
    },
  },
  kim: {
    name: 'Kim Ames',
    part: {
      en: 'Counselor at the youth center, in the meeting of the Tallys.',
      es: 'Consejera del centro juvenil, en la reunión de los Tally.',
    },
    tries: {
      en: 'See what somebody from outside sees.',
      es: 'Ver lo que ve alguien de afuera.',
    },
  },
  hugo: {
    name: 'Hugo Vega',
    part: {
      en: 'Dad of Iris. In a meeting that speaks of worries: it is his turn.',
      es: 'Papá de Iris. En una reunión que habla de preocupaciones: es su turno.',
    },
    tries: {
      en: 'Take his turn, or pass.',
      es: 'Tomar su turno, o pasar.',
    },
  },
  luis: {
    name: 'Luis Soto',
    part: {
      en: 'Dad of Nico. Two days after his meeting he asked for a fix in the plan.',
      es: 'Papá de Nico. Dos días después de su reunión pidió un cambio en el plan.',
    },
    tries: {
      en: 'Read the plan, say how the meeting was.',
      es: 'Leer el plan, decir cómo fue la reunión.',
    },
  },
  pilar: {
    name: 'Abuela Pilar',
    part: {
      en: 'Luis’s mom. Did not agree, and the plan says so in her words.',
      es: 'La mamá de Luis. No estuvo de acuerdo, y el plan lo dice con sus palabras.',
    },
    tries: {
      en: 'Read her own words in the plan, answer it.',
      es: 'Leer sus propias palabras en el plan y contestar.',
    },
    start: '/es/home',
  },
  mary: {
    name: 'Mary Lund',
    part: {
      en: 'Nico stays at her house. She made a promise to his dad.',
      es: 'Nico vive en su casa. Le hizo una promesa al papá.',
    },
    tries: { en: 'Say that her promise is done.', es: 'Decir que cumplió su promesa.' },
  },
  ray: {
    name: 'Ray Dorn',
    part: {
      en: 'Dad of Lily. In jail, takes part by phone; Lee typed his words.',
      es: 'Papá de Lily. Está en la cárcel y participa por teléfono; Lee escribió sus palabras.',
    },
    tries: {
      en: 'Answer again: the meeting moved. The first one was called off by us.',
      es: 'Contestar otra vez: la reunión cambió. La primera la canceló la agencia.',
    },
  },
  dee: {
    name: 'Dee Moss',
    part: {
      en: 'Mom of Ana, who is home again after two meetings.',
      es: 'Mamá de Ana, que volvió a casa después de dos reuniones.',
    },
    tries: {
      en: 'The second version of a plan, and the promise we broke.',
      es: 'La segunda versión de un plan y la promesa que la agencia no cumplió.',
    },
  },
  eli: {
    name: 'Eli Park',
    part: {
      en: 'Dad of Sunny. He came in yesterday and nothing has happened yet.',
      es: 'Papá de Sunny. Llegó ayer y todavía no ha pasado nada.',
    },
    tries: { en: 'See every page while it is empty.', es: 'Ver cada página vacía.' },
  },
}

const persona = ([id, { name, part, tries, start = '/en/home' }]: [string, Described]): Persona => {
  const arrival = arrivalOf(id as CastName)
  const isStaff = arrival.mode === 'staff'
  return {
    id,
    agency: cottonwood,
    name,
    part,
    tries,
    front: id === 'sam' ? 'supervisor' : isStaff ? 'worker' : 'family',
    start,
    arrival,
  }
}

/** The invented people of Cottonwood County one can be, in the order they are shown. */
export const personas: readonly Persona[] = Object.entries({
  ...bells,
  ...agencyPeople,
  ...otherFamilies,
}).map(persona)
