import { NotFound } from '../../../../shared/not-found.ts'
import { type OpenAsk, openPage } from '../../../kernel/route.ts'

/** A A A: the size of all text, kept in a cookie that holds nothing else. */
export const size = openPage({
  address: '/size/:size',
  front: 'open',
  get: { deed: 'open-public-page', answer: keepSize },
})

function keepSize({ params, query, go }: OpenAsk) {
  const wanted = params.size ?? ''
  if (!/^[123]$/.test(wanted)) throw new NotFound()
  return { ...go(backTo(query.get('back'))), textSize: wanted }
}

/** Only a path of our own; `//elsewhere` would be another site. */
const backTo = (back: string | null) => (back && /^\/(?![/\\])[^\\]*$/.test(back) ? back : '/')
