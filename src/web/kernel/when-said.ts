import type { Day } from '../../shared/time.ts'
import type { Voice } from './speak.ts'

const locale = ({ language }: Voice) => (language === 'en' ? 'en-US' : 'es-US')

/** A moment as one says it: "Tue, May 6, 4:00 PM", on the agency's clock. */
export const whenSaid = (voice: Voice, timeZone: string) => {
  const format = new Intl.DateTimeFormat(locale(voice), {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
  return (at: string): string => format.format(new Date(at))
}

/** The clock alone: "4:00 PM". */
export const timeSaid = (voice: Voice, timeZone: string) => {
  const format = new Intl.DateTimeFormat(locale(voice), {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
  })
  return (at: string): string => format.format(new Date(at))
}

/** A calendar day as one says it: "Friday, May 9". */
export const daySaid = (voice: Voice) => {
  const format = new Intl.DateTimeFormat(locale(voice), {
    timeZone: 'UTC',
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  })
  return (day: Day): string => format.format(new Date(`${day}T12:00:00Z`))
}

/** The day of the week alone: "Tuesday". */
export const weekdaySaid = (voice: Voice, timeZone: string) => {
  const format = new Intl.DateTimeFormat(locale(voice), { timeZone, weekday: 'long' })
  return (at: string): string => format.format(new Date(at))
}

/** A day that may lie years back: "March 9, 2011". */
export const dateSaid = (voice: Voice) => {
  const format = new Intl.DateTimeFormat(locale(voice), { timeZone: 'UTC', dateStyle: 'long' })
  return (day: Day): string => format.format(new Date(`${day}T12:00:00Z`))
}
