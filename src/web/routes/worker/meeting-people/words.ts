import { inBoth } from '../../../kernel/speak.ts'

type Who = { who: string }

export const peopleWords = inBoth({
  title: { en: 'Who is in', es: 'Quién está' },
  lead: {
    en: 'The family says who should be there. You make it work.',
    es: 'La familia dice quién debe estar. Usted lo hace posible.',
  },
  chairs: { en: 'At the table', es: 'En la mesa' },
  noChairs: { en: 'No chairs yet.', es: 'Todavía no hay sillas.' },
  'state-planned': { en: 'Not asked', es: 'Sin invitar' },
  'state-invited': { en: 'Invited', es: 'Con invitación' },
  chosenBy: { en: (p: Who) => `${p.who} trusts them`, es: (p) => `De confianza de ${p.who}` },
  devices: {
    en: (p: { count: number }) =>
      p.count === 2
        ? 'Opened on a second device. Ask if it was them.'
        : `Opened on ${p.count} devices. Ask if it was them.`,
    es: (p) =>
      p.count === 2
        ? 'Se abrió en un segundo aparato. Pregunte si fue la misma persona.'
        : `Se abrió en ${p.count} aparatos. Pregunte si fue la misma persona.`,
  },
  leaveOut: { en: 'Leave out', es: 'Dejar fuera' },
  out: { en: 'Not at this meeting', es: 'No están en esta reunión' },
  instead: { en: (p: { way: string }) => `Takes part: ${p.way}`, es: (p) => `Participa: ${p.way}` },
  until: { en: (p: { until: string }) => `Until: ${p.until}`, es: (p) => `Hasta: ${p.until}` },
  letIn: { en: 'Let back in', es: 'Dejar entrar' },
  wishes: { en: 'Names on people’s lists', es: 'Nombres en las listas' },
  wishesHelp: {
    en: 'Each list is private. Nobody sees another’s list before you merge it.',
    es: 'Cada lista es privada. Nadie ve la lista de otra persona antes de que usted las junte.',
  },
  namedBy: { en: (p: Who) => `${p.who} named them`, es: (p) => `Lo dijo ${p.who}` },
  askFirst: { en: (p: Who) => `Ask ${p.who} first`, es: (p) => `Pregunte antes a ${p.who}` },
  answer: { en: 'Answer', es: 'Responder' },
  circle: { en: 'From the circle', es: 'Del círculo' },
  circleHelp: { en: 'Set a chair for', es: 'Poner una silla para' },
  nobodyLeft: {
    en: 'Everyone in the circle has a chair.',
    es: 'Todos los del círculo tienen silla.',
  },
  add: { en: 'Set these chairs', es: 'Poner estas sillas' },
  nobodyPicked: { en: 'Pick somebody.', es: 'Elija a alguien.' },
  newPerson: { en: 'Add somebody new to the circle', es: 'Agregar a alguien al círculo' },
  saved: { en: 'Saved.', es: 'Guardado.' },
})
