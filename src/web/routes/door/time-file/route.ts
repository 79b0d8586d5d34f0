import { createHash } from 'node:crypto'
import ical from 'ical-generator'
import { NotFound } from '../../../../shared/not-found.ts'
import { addMinutes } from '../../../../shared/time.ts'
import { type DoorAsk, door } from '../../../kernel/route.ts'
import { behindLink } from '../behind-link.ts'

export const timeFile = door({
  address: '/m/:token/time.ics',
  front: 'door',
  get: { deed: 'open-public-page', counted: ['link-used'], answer: calendarFile },
})

/** One entry called "Meeting", with a time and a place, for a calendar that others may see. */
async function calendarFile(ask: DoorAsk) {
  const { times, invitation } = await behindLink(ask)
  if (!times.startsAt) throw new NotFound()
  const calendar = ical({ prodId: { company: 'Kincircle', product: 'calendar' } })
  calendar.createEvent({
    id: createHash('sha256').update(`calendar:${invitation.id}`).digest('hex').slice(0, 32),
    summary: ask.language === 'en' ? 'Meeting' : 'Reunión',
    start: new Date(times.startsAt),
    end: new Date(addMinutes(times.startsAt, times.minutes)),
    stamp: new Date(ask.system.now),
    location: times.place,
    description: ask.agency.helpPhone,
  })
  return {
    kind: 'file',
    type: 'text/calendar; charset=utf-8',
    body: calendar.toString(),
    name: 'meeting.ics',
  } as const
}
