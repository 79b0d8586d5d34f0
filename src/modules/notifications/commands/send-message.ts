import { newId } from '../../../db/new-id.ts'
import { enqueue } from '../../../db/outbox.ts'
import { tablesOf } from '../../../db/transaction.ts'
import { addDays, addMinutes, dayIn, type Instant, momentOn } from '../../../shared/time.ts'
import { type Agency, hasPass, membersOf, type SystemVisit } from '../../access/index.ts'
import { issueCode, makeInvitation } from '../../doors/index.ts'
import { type MeetingTimes, meetingTimes } from '../../meetings/index.ts'
import { namesOf, reachableAt } from '../../people/index.ts'
import { promiseDay } from '../../promises/index.ts'
import { isStillTrue } from '../rules/is-still-true.ts'
import { whenToSend } from '../rules/when-to-send.ts'
import { wordsToSend } from '../rules/words-to-send.ts'
import type { Filling, Template } from '../types.ts'

const notifications = tablesOf('notifications')

/** The ways out of the house. Each throws when the other side did not take the message. */
export interface Post {
  text(to: string, body: string): Promise<void>
  mail(to: string, subject: string, body: string): Promise<void>
}

/** Everything sending needs besides the database. */
export interface Sending {
  readonly post: Post | null
  readonly agency: Agency
  readonly origin: string
}

/**
 * Writes and sends one waiting message, or lets it wait for the person's hours, or stops it because
 * there is no longer a safe way to reach them. The mark "sent" is in the same transaction as the
 * sending, so a message that failed is tried again.
 */
export async function sendMessage(
  system: SystemVisit,
  id: string,
  sending: Sending,
): Promise<'sent' | 'waits' | 'stopped' | 'over'> {
  const message = await lockMessage(system, id)
  if (message?.state !== 'waiting') return 'over'
  const code = message.code ? await issueCode(system, message.code) : null
  const contacts = await reachableAt(system, message.person)
  const contact = code
    ? contacts.find((one) => one.id === code.contact && one.messageOk)
    : contacts.find((one) => one.messageOk && (one.channel === 'text' || one.channel === 'email'))
  if (!contact || (contact.channel !== 'text' && contact.channel !== 'email')) {
    return settle(system, id, { state: 'stopped', stopped_because: 'no safe way to reach them' })
  }
  const at = code ? system.now : whenToSend(contact.hours, system.now, system.timeZone)
  if (at > system.now) {
    await enqueue(
      system.tx,
      'send',
      { agency: system.agency, message: id },
      { now: system.now, at },
    )
    return 'waits'
  }
  const times = message.meeting ? await meetingTimes(system, message.meeting) : null
  if (!isStillTrue(message.template, times?.state)) {
    return settle(system, id, { state: 'stopped', stopped_because: 'the meeting is off' })
  }
  if (await isShutOut(system, message)) {
    return settle(system, id, { state: 'stopped', stopped_because: 'they do not come any more' })
  }
  const language = (await namesOf(system, [message.person])).get(message.person)?.language ?? 'en'
  const filling = await fill(system, { ...message, language, times }, code?.digits ?? '', sending)
  const body = wordsToSend(message.template, language, filling)
  const { post, agency } = sending
  if (agency.madeUp) await keepCopy(system, id, contact.value, body)
  if (contact.channel === 'text') await post?.text(contact.value, body)
  else await post?.mail(contact.value, neutralSubject[language], body)
  return settle(system, id, { state: 'sent', channel: contact.channel, sent_at: system.now })
}

/** Whoever was left out or has left since is told nothing more; that it is off, everyone may know. */
async function isShutOut(
  system: SystemVisit,
  { meeting, person, template }: Pick<Told, 'meeting' | 'person' | 'template'>,
): Promise<boolean> {
  if (!meeting || template === 'called-off') return false
  return !(await hasPass(system, { meeting, person }))
}

/** What a lock screen shows of a mail: nothing. */
const neutralSubject = { en: 'A message for you', es: 'Un mensaje para usted' } as const

interface Told {
  readonly person: Parameters<typeof reachableAt>[1]
  readonly template: Template
  readonly meeting: Parameters<typeof meetingTimes>[1] | null
  readonly promise: Parameters<typeof promiseDay>[1] | null
  readonly language: 'en' | 'es'
  readonly times: MeetingTimes | null
}

async function fill(
  system: SystemVisit,
  told: Told,
  digits: string,
  { agency, origin }: Sending,
): Promise<Filling> {
  const { times } = told
  const due = told.promise ? await promiseDay(system, told.promise) : null
  const from = times && (await whoAsks(system, times))
  const names = await namesOf(system, from ? [told.person, from] : [told.person])
  return {
    name: names.get(told.person)?.goesBy ?? '',
    from: (from && names.get(from)?.goesBy) ?? agency.called,
    when: times?.startsAt
      ? momentSaid(told.language, system.timeZone, times.startsAt)
      : due
        ? momentSaid(told.language, system.timeZone, momentOn(system.timeZone, due, '12:00'), true)
        : '',
    link: await linkFor(system, told, agency, origin),
    digits,
    phone: agency.helpPhone,
  }
}

/** A text never says that one parent wants to meet the other: when one of the family asked, the coordinator does. */
async function whoAsks(system: SystemVisit, times: MeetingTimes) {
  const asking = (await membersOf(system, [times.family])).filter(
    ({ person }) => person === times.asker,
  )
  const ofTheFamily = asking.length > 0 && !asking.some(({ as }) => as === 'worker')
  return ofTheFamily ? times.coordinator : times.asker
}

/** The page behind a link opens in the language of the message it came with. */
const inTheir = { en: '', es: '?l=es' } as const

/** A link to a meeting lives until the day after it; one sent later lives a week. */
async function linkFor(
  system: SystemVisit,
  { meeting, person, language, template, times }: Told,
  agency: Agency,
  origin: string,
): Promise<string> {
  if (template === 'called-off') return ''
  if (!meeting) return `${origin}/${language}/in`
  const { timeZone, now } = system
  const week = addMinutes(now, 7 * 24 * 60)
  const starts = times?.startsAt
  const after = starts ? momentOn(timeZone, addDays(dayIn(timeZone, starts), 2), '00:00') : week
  const endsAt = after > week ? after : week
  const { linkCode: agencyCode } = agency
  const token = await makeInvitation(system, { agencyCode, person, meeting, endsAt })
  return `${origin}/m/${token}${inTheir[language]}`
}

function momentSaid(language: 'en' | 'es', timeZone: string, at: Instant, dayOnly = false): string {
  const clock = dayOnly ? {} : ({ hour: 'numeric', minute: '2-digit' } as const)
  const said = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-US', {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...clock,
  })
    .format(new Date(at))
    // Narrow and hard spaces are outside the plain alphabet of texts and would double the cost.
    .replaceAll(/[\u202f\u00a0]/g, ' ')
  return language === 'es' ? said.replace(', ', ' ').replace(/([ap])\.m\.$/, '$1m') : said
}

const lockMessage = (system: SystemVisit, id: string) =>
  notifications(system.tx)
    .selectFrom('notifications.message')
    .select([
      'state',
      'person_id as person',
      'template',
      'meeting_id as meeting',
      'promise_id as promise',
      'code_id as code',
    ])
    .where('agency_id', '=', system.agency)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
    .then((row) => row && { ...row, template: row.template as Template })

async function settle<State extends 'sent' | 'stopped'>(
  system: SystemVisit,
  id: string,
  how: {
    readonly state: State
    readonly stopped_because?: string
    readonly channel?: 'text' | 'email'
    readonly sent_at?: Instant
  },
): Promise<State> {
  await notifications(system.tx)
    .updateTable('notifications.message')
    .set(how)
    .where('agency_id', '=', system.agency)
    .where('id', '=', id)
    .execute()
  return how.state
}

async function keepCopy(system: SystemVisit, message: string, to: string, body: string) {
  await notifications(system.tx)
    .insertInto('notifications.shown_copy')
    .values({
      agency_id: system.agency,
      id: newId(),
      message_id: message,
      to_value: to,
      body,
      at: system.now,
    })
    .execute()
}
