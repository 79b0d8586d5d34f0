import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { isId } from '../../../shared/ids.ts'
import {
  type Arrival,
  hashOf,
  heldBefore,
  onlyMeetingOf,
  openSession,
  type SystemVisit,
} from '../../access/index.ts'
import { namesOf } from '../../people/index.ts'
import { codeStanding } from '../rules/code-standing.ts'
import type { AccountKind } from '../types.ts'
import { countTry } from './count-try.ts'

const doors = tablesOf('doors')

export interface Entered {
  readonly token: string
  readonly person: PersonId
  readonly kind: AccountKind
  readonly language: 'en' | 'es'
}

/**
 * Opens the door when the digits are the ones that were sent. Null otherwise, for every reason alike,
 * and for nobody's code by the same questions as for somebody's; a wrong try is counted even so, and
 * behind a link it is counted for the link too.
 */
export async function enterWithCode(
  system: SystemVisit,
  typed: { readonly asked: string; readonly digits: string; readonly ownPhone: boolean },
  token: string | null,
): Promise<Entered | null> {
  const code = isId(typed.asked) ? await lockCode(system, typed.asked) : undefined
  if (!code) return null
  const inTurn = await countTry(system, 'code-tried', code.person ?? typed.asked)
  const good = inTurn && codeStanding(code, system.now) === 'good'
  const right = good && (code.hash?.equals(hashOf(`${typed.asked}:${typed.digits}`)) ?? false)
  await doors(system.tx)
    .updateTable('doors.one_time_code')
    .set(right ? { used_at: code.usedAt ?? system.now } : { tries: code.tries + 1 })
    .where('agency_id', '=', system.agency)
    .where('id', '=', typed.asked)
    .execute()
  if (good && code.invitation && !(right && code.usedAt)) {
    const isNew = right && !(code.person && (await heldBefore(system, token, code.person)))
    await countBehindLink(system, code.invitation, { right, isNew })
  }
  return right && code.person ? enter(system, code.person, typed.ownPhone) : null
}

const lockCode = (system: SystemVisit, asked: string) =>
  doors(system.tx)
    .selectFrom('doors.one_time_code')
    .select([
      'person_id as person',
      'invitation_id as invitation',
      'code_hash as hash',
      'sent_at as sentAt',
      'used_at as usedAt',
      'tries',
    ])
    .where('agency_id', '=', system.agency)
    .where('id', '=', asked)
    .forUpdate()
    .executeTakeFirst()

/** A browser that still brings an earlier sign-in of theirs is the same phone, come back. */
async function countBehindLink(
  system: SystemVisit,
  link: string,
  { right, isNew }: { right: boolean; isNew: boolean },
): Promise<void> {
  await doors(system.tx)
    .updateTable('doors.invitation')
    .set((row) =>
      right
        ? { devices: row('devices', '+', isNew ? 1 : 0), tries: 0 }
        : { tries: row('tries', '+', 1) },
    )
    .where('agency_id', '=', system.agency)
    .where('id', '=', link)
    .execute()
}

/** Whose account is closed comes in no more, whatever was sent before. */
async function enter(
  system: SystemVisit,
  person: PersonId,
  ownPhone: boolean,
): Promise<Entered | null> {
  const account = await doors(system.tx)
    .selectFrom('doors.account')
    .select('kind')
    .where('agency_id', '=', system.agency)
    .where('person_id', '=', person)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (!account) return null
  const names = await namesOf(system, [person])
  const language = names.get(person)?.language ?? 'en'
  const { kind } = account
  const onlyMeeting = kind === 'staff' ? null : await onlyMeetingOf(system, person)
  const arrival: Arrival = {
    person,
    door: kind === 'staff' ? 'staff' : 'code',
    language,
    mode: kind === 'staff' ? 'staff' : onlyMeeting ? 'guest' : ownPhone ? 'own-phone' : 'shared',
    onlyMeeting,
  }
  return { token: await openSession(system, arrival), person, kind, language }
}
