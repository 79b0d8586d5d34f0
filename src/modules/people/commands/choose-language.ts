import { tablesOf } from '../../../db/transaction.ts'
import { permit, type Visit } from '../../access/index.ts'

const people = tablesOf('people')

/** A person picks the language they like to read, for themselves. */
export async function chooseLanguage(visit: Visit, language: 'en' | 'es'): Promise<void> {
  permit(visit, 'change-own-settings', { person: visit.person })
  await people(visit.tx)
    .updateTable('people.person')
    .set({ language })
    .where('agency_id', '=', visit.agency)
    .where('id', '=', visit.person)
    .execute()
}
