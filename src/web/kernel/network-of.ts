import { isIP } from 'node:net'

/** What a request tells of where it comes from. */
export interface CameFrom {
  /** The other end of the connection; unknown when the house is asked without one. */
  readonly socket: string | undefined
  /** `X-Forwarded-For`, in which every proxy adds whom it heard. */
  readonly forwarded: string | null
}

/**
 * The network a request comes from, for counting tries. Only what the operator's own proxies wrote is
 * believed: the rest of the header is written by whoever likes to. Null for this very machine, which is
 * the operator, or a proxy of whom nobody told us: everybody behind it would be one network.
 */
export function networkOf({ socket, forwarded }: CameFrom, proxies: number): string | null {
  const heard = (forwarded ?? '').split(',').map((part) => part.trim())
  const address = proxies > 0 ? (heard.at(-proxies) ?? '') : (socket ?? '')
  const plain = address.replace(/^::ffff:/i, '').replace(/^\[(.*)\](:\d+)?$/, '$1')
  const known = isIP(plain) === 0 ? plain.replace(/:\d+$/, '') : plain
  if (isIP(known) === 4) return known.startsWith('127.') ? null : known
  if (isIP(known) === 6) return known === '::1' ? null : sixtyFour(known)
  return null
}

/** A household is given so many addresses that only their first half says who it is. */
function sixtyFour(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = (text = '') => (text === '' ? [] : text.split(':'))
  const filled =
    tail === undefined
      ? groups(head)
      : [
          ...groups(head),
          ...Array(Math.max(0, 8 - groups(head).length - groups(tail).length)).fill('0'),
          ...groups(tail),
        ]
  return filled
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
