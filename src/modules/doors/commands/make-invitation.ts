import { randomBytes } from 'node:crypto'
import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import type { Instant } from '../../../shared/time.ts'
import { hashOf, type SystemVisit } from '../../access/index.ts'

const doors = tablesOf('doors')

/** Letters that look and sound like no other: no I, L, O or U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Makes a link for one person to one meeting and gives its token: the agency's three letters and
 * 130 random bits. Only the hash is kept, so it is made when the message is sent and never shown again.
 */
export async function makeInvitation(
  system: SystemVisit,
  link: {
    readonly agencyCode: string
    readonly person: PersonId
    readonly meeting: MeetingId
    readonly endsAt: Instant
  },
): Promise<string> {
  const random = [...randomBytes(26)].map((byte) => letters[byte % letters.length]).join('')
  const token = `${link.agencyCode}${random}`
  await doors(system.tx)
    .insertInto('doors.invitation')
    .values({
      agency_id: system.agency,
      id: newId(),
      token_hash: hashOf(token),
      person_id: link.person,
      meeting_id: link.meeting,
      made_at: system.now,
      ends_at: link.endsAt,
    })
    .execute()
  return token
}
