import { NotFound } from '../../../../shared/not-found.ts'
import { type OpenAsk, openPage } from '../../../kernel/route.ts'

/** A A A: the size of all text, kept in a cookie that holds nothing else. */
export const size = openPage({
  address: '/size/:size',
  front: 'open',
  get: { deed: 'open-public-page', answer: keepSize },
})

function keepSize({ params, query, origin, go }: OpenAsk) {
  const wanted = params.size ?? ''
  if (!/^[123]$/.test(wanted)) throw new NotFound()
  return { ...go(backTo(query.get('back') ?? '', origin)), textSize: wanted }
}

/** Only a path of our own, read as a browser reads it: it drops tabs, and takes `\\` for `/`. */
function backTo(back: string, origin: string): string {
  if (!back.startsWith('/') || !URL.canParse(back, origin)) return '/'
  const to = new URL(back, origin)
  const path = `${to.pathname}${to.search}`
  return to.origin === new URL(origin).origin && !path.startsWith('//') ? path : '/'
}
