import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { newId } from '../../db/new-id.ts'
import { tablesOf } from '../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../shared/ids.ts'
import { NotFound } from '../../shared/not-found.ts'
import { type Day, instantOf } from '../../shared/time.ts'
import type { SystemVisit, Visit } from '../access/index.ts'
import type { Happening, Home, Side } from './types.ts'

const families = tablesOf('families')

/** What this room keeps of one family: its name, who is who in its own words, where each child lives now. */
export interface FamilyRow {
  readonly called: string
  readonly opened: Day
  readonly ties: readonly { readonly person: PersonId; readonly tie: string; readonly side: Side }[]
  readonly homes: readonly Home[]
  /** Newest first. */
  readonly story: readonly Happening[]
}

/**
 * One family in one question, with so many lines of its story.
 * @throws NotFound when it is not there or not for this visitor.
 */
export async function familyRow(
  visit: SystemVisit,
  family: FamilyId,
  storyLines = 0,
): Promise<FamilyRow> {
  const row = await families(visit.tx)
    .selectFrom('families.family as f')
    .select(['f.called', 'f.opened_on as opened'])
    .select((f) => [
      jsonArrayFrom(
        f
          .selectFrom('families.belonging as b')
          .select(['b.person_id as person', 'b.tie', 'b.side'])
          .whereRef('b.agency_id', '=', 'f.agency_id')
          .whereRef('b.family_id', '=', 'f.id'),
      ).as('ties'),
      jsonArrayFrom(
        f
          .selectFrom('families.residence as r')
          .select(['r.child_id as child', 'r.kind', 'r.with_person_id as with'])
          .select(['r.described', 'r.from_on as from'])
          .whereRef('r.agency_id', '=', 'f.agency_id')
          .whereRef('r.family_id', '=', 'f.id')
          .where('r.until_on', 'is', null),
      ).as('homes'),
      jsonArrayFrom(
        f
          .selectFrom('families.happening as h')
          .select(['h.id', 'h.at', 'h.kind', 'h.by_person_id as by', 'h.about_id as about'])
          .whereRef('h.agency_id', '=', 'f.agency_id')
          .whereRef('h.family_id', '=', 'f.id')
          .orderBy('h.at', 'desc')
          // In one moment the opening comes before everything it brought with it.
          .orderBy((h) => h('h.kind', '=', 'family-opened'))
          .orderBy('h.id')
          .limit(storyLines),
      ).as('story'),
    ])
    .where('f.agency_id', '=', visit.agency)
    .where('f.id', '=', family)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  // In an aggregate the database writes moments its own way; among us they have one form.
  const story = row.story.map((one) => ({ ...one, at: instantOf(new Date(one.at)) }))
  return { ...row, story }
}

/** Keeps who a person is to the children; what was said before is replaced. */
export async function tieTo(
  visit: Visit,
  family: FamilyId,
  person: PersonId,
  { tie, side }: { readonly tie: string; readonly side: Side },
): Promise<void> {
  await families(visit.tx)
    .insertInto('families.belonging')
    .values({
      agency_id: visit.agency,
      id: newId(),
      family_id: family,
      person_id: person,
      tie,
      side,
      added_at: visit.now,
      added_by: visit.person,
    })
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'family_id', 'person_id']).doUpdateSet({ tie, side }),
    )
    .execute()
}
