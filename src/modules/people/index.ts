export { addContact } from './commands/add-contact.ts'
export { addLocation } from './commands/add-location.ts'
export { addPerson } from './commands/add-person.ts'
export { changePerson } from './commands/change-person.ts'
export { chooseLanguage } from './commands/choose-language.ts'
export { endContact } from './commands/end-contact.ts'
export { hire } from './commands/hire.ts'
export { noteInterest } from './commands/note-interest.ts'
export { contactsOf } from './queries/contacts-of.ts'
export { locationOf } from './queries/location-of.ts'
export { nameInFamily } from './queries/name-in-family.ts'
export { namesOf } from './queries/names-of.ts'
export { peopleByReach } from './queries/people-by-reach.ts'
export { type PersonCard, personCard } from './queries/person-card.ts'
export { reachableAt } from './queries/reachable-at.ts'
export { contactValue } from './rules/contact-value.ts'
export { initialsOf } from './rules/initials-of.ts'
export { normalReach } from './rules/normal-reach.ts'
export { safeToReach } from './rules/safe-to-reach.ts'
export type {
  Channel,
  Contact,
  Hours,
  Named,
  NewContact,
  PersonDetails,
  Reach,
} from './types.ts'
