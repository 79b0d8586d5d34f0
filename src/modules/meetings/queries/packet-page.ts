import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Instant } from '../../../shared/time.ts'
import { capacitiesIn, permit, sharingReach, type Visit } from '../../access/index.ts'
import { namesOf } from '../../people/index.ts'
import { aroundTheTable } from '../rules/around-the-table.ts'
import { unsaid } from '../rules/chair-for.ts'
import { type PacketPart, packetParts } from '../rules/packet-parts.ts'
import type { Purpose, Side, WordPart } from '../types.ts'
import { familyAt } from './family-at.ts'

const meetings = tablesOf('meetings')

/** Exact words somebody lets everyone at the meeting read. */
export interface SharedWords {
  readonly words: string
  readonly by: string
  /** Who wrote them down, when it was somebody else. */
  readonly typedBy: string | null
}

/** The pages one person reads before a meeting. Parts this reader does not get are not in `parts` and empty. */
export interface PacketPage {
  readonly parts: readonly PacketPart[]
  readonly purpose: Purpose
  readonly startsAt: Instant | null
  readonly place: string
  readonly opening: string
  readonly coordinator: string | null
  /** Null until the pages are sent. */
  readonly sentAt: Instant | null
  readonly whyWeMeet: string
  readonly bottomLines: readonly string[]
  readonly goingWell: { readonly told: string; readonly said: readonly SharedWords[] }
  readonly agencyWorries: string
  readonly familyWorries: readonly SharedWords[]
  /** Who they are to the children; empty for people of the agency. */
  readonly roster: readonly {
    readonly goesBy: string
    readonly role: string
    readonly side: Side
  }[]
  readonly howTheDayGoes: string
}

/** The reading packet, as far as the sharing matrix lets this reader go. */
export async function packetPage(visit: Visit, meeting: MeetingId): Promise<PacketPage> {
  const family = familyAt(visit, meeting)
  permit(visit, 'read-packet', { meeting, family })
  const mayReadFindings = capacitiesIn(visit.facts, family).some((as) =>
    ['F', 'S'].includes(sharingReach('allegation-or-finding', as)),
  )
  const row = await rowOf(visit, meeting)
  const names = await namesOf(visit, [
    row.coordinator,
    ...row.seats.map(({ person }) => person),
    ...row.said.flatMap(({ person, typedBy }) => [person, typedBy]),
  ])
  const nameOf = (id: (typeof row)['coordinator']) => (id ? names.get(id)?.goesBy : undefined)
  const said = (part: WordPart): SharedWords[] =>
    row.said.flatMap((one) => {
      const by = one.part === part ? nameOf(one.person) : undefined
      const typedBy = one.typedBy === one.person ? null : (nameOf(one.typedBy) ?? null)
      return by ? [{ words: one.words, by, typedBy }] : []
    })
  const sent = row.packet?.sentAt ? row.packet : null
  return {
    parts: packetParts({ mayReadFindings }),
    purpose: row.purpose,
    startsAt: row.startsAt,
    place: row.place,
    opening: row.opening,
    coordinator: nameOf(row.coordinator) ?? null,
    sentAt: sent?.sentAt ?? null,
    whyWeMeet: sent?.whyWeMeet ?? '',
    bottomLines: row.bottomLines.map(({ line }) => line),
    goingWell: { told: sent?.goingWell ?? '', said: said('good') },
    agencyWorries: mayReadFindings ? (sent?.worries ?? '') : '',
    familyWorries: said('worry'),
    roster: aroundTheTable(
      row.seats.flatMap(({ person, role, side }) => {
        const goesBy = nameOf(person)
        return goesBy ? [{ goesBy, role: role === unsaid ? '' : role, side }] : []
      }),
    ),
    howTheDayGoes: sent?.howTheDayGoes ?? '',
  }
}

async function rowOf(visit: Visit, meeting: MeetingId) {
  const found = await meetings(visit.tx)
    .selectFrom('meetings.meeting as m')
    .select([
      'm.purpose',
      'm.starts_at as startsAt',
      'm.place',
      'm.opening',
      'm.coordinator_id as coordinator',
    ])
    .select((one) => [
      jsonObjectFrom(
        one
          .selectFrom('meetings.packet as k')
          .select([
            'k.why_we_meet as whyWeMeet',
            'k.going_well as goingWell',
            'k.worries',
            'k.how_the_day_goes as howTheDayGoes',
            'k.sent_at as sentAt',
          ])
          .whereRef('k.agency_id', '=', 'm.agency_id')
          .whereRef('k.meeting_id', '=', 'm.id'),
      ).as('packet'),
      jsonArrayFrom(
        one
          .selectFrom('meetings.bottom_line as b')
          .select('b.line')
          .whereRef('b.agency_id', '=', 'm.agency_id')
          .whereRef('b.meeting_id', '=', 'm.id')
          .where('b.superseded_at', 'is', null)
          .orderBy('b.place_in_list'),
      ).as('bottomLines'),
      jsonArrayFrom(
        one
          .selectFrom('meetings.seat as s')
          .select(['s.person_id as person', 's.role', 's.side'])
          .whereRef('s.agency_id', '=', 'm.agency_id')
          .whereRef('s.meeting_id', '=', 'm.id')
          .where('s.state', '=', 'invited')
          .orderBy('s.added_at')
          .orderBy('s.id'),
      ).as('seats'),
      jsonArrayFrom(
        one
          .selectFrom('meetings.prepared_word as p')
          .innerJoin('meetings.seat as s', (join) =>
            join
              .onRef('s.agency_id', '=', 'p.agency_id')
              .onRef('s.meeting_id', '=', 'p.meeting_id')
              .onRef('s.person_id', '=', 'p.person_id'),
          )
          .select(['p.person_id as person', 'p.typed_by as typedBy', 'p.part', 'p.words'])
          .whereRef('p.agency_id', '=', 'm.agency_id')
          .whereRef('p.meeting_id', '=', 'm.id')
          .where('p.audience', '=', 'meeting')
          .where('p.superseded_at', 'is', null)
          .where('s.state', '<>', 'left-out')
          .orderBy('p.said_at')
          .orderBy('p.id'),
      ).as('said'),
    ])
    .where('m.agency_id', '=', visit.agency)
    .where('m.id', '=', meeting)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}
