import type { Day } from '../../../shared/time.ts'

/**
 * From the fourteenth birthday on, a child has more say in the plan and may bring two people.
 * Source: 42 USC 675(1)(B), docs/decisions/0003
 */
export function youthFrom(born: Day): Day {
  const year = String(Number(born.slice(0, 4)) + 14).padStart(4, '0')
  const isLeap = new Date(`${year}-02-29T00:00:00Z`).getUTCDate() === 29
  const day = born.slice(5) === '02-29' && !isLeap ? '03-01' : born.slice(5)
  return `${year}-${day}` as Day
}
