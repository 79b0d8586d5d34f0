import type { Template } from '../types.ts'

const aboutComing: readonly Template[] = ['invitation', 'time-changed', 'packet-ready', 'reminder']

/**
 * What waited to ask somebody to a meeting is not sent once the meeting is called off.
 * Source: docs/decisions/0013
 */
export const isStillTrue = (template: Template, meeting: string | undefined): boolean =>
  !(aboutComing.includes(template) && (meeting === 'called-off' || meeting === 'refused'))
