import type { FamilyId, PersonId } from '../../../shared/ids.ts'

interface Asked {
  readonly params: Readonly<Record<string, string>>
}

/** The family an address is about. Whether it is there, and for whom, is asked elsewhere. */
export const familyIn = ({ params }: Asked) => params.family as FamilyId

/** The person an address is about. */
export const personIn = ({ params }: Asked) => params.person as PersonId

/** Where a family's pages are. */
export const familyPath = ({ params }: Asked) => `/w/families/${params.family}`
