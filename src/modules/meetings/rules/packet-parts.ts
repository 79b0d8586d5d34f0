/** One part of the pages people read before a meeting. */
export type PacketPart =
  | 'why-we-meet'
  | 'bottom-lines'
  | 'going-well'
  | 'agency-worries'
  | 'family-worries'
  | 'who-comes'
  | 'how-the-day-goes'
  | 'what-you-can-ask'

const inOrder: readonly PacketPart[] = [
  'why-we-meet',
  'bottom-lines',
  'going-well',
  'agency-worries',
  'family-worries',
  'who-comes',
  'how-the-day-goes',
  'what-you-can-ask',
]

/**
 * The packet tells why we meet, then what goes well, and only then what worries, the agency's worries first.
 *
 * The agency's own worries are shown to those whom the sharing matrix lets read what the agency found.
 * Source: docs/decisions/0003
 */
export const packetParts = (reader: { readonly mayReadFindings: boolean }): PacketPart[] =>
  inOrder.filter((part) => part !== 'agency-worries' || reader.mayReadFindings)
