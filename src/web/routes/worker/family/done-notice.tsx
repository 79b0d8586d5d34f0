import { isId } from '../../../../shared/ids.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Notice } from '../../../parts/notice.tsx'
import { UndoBanner } from '../../../parts/undo-banner.tsx'
import type { familyWords } from './words.ts'

export interface DoneNoticeProps {
  say: Spoken<typeof familyWords>
  query: URLSearchParams
  address: string
  once: string
}

/** What the last press on this family's pages did, and the way back where there is one. */
export function DoneNotice({ say, query, address, once }: DoneNoticeProps) {
  const done = query.get('done')
  const who = query.get('who') ?? ''
  if (done === 'ended' && isId(who)) {
    return (
      <UndoBanner
        message={say.ended}
        word={say.undo}
        action={`${address}/people/${who}/end`}
        once={once}
        hidden={{ as: query.get('as') ?? '', takenBack: 'yes' }}
      />
    )
  }
  const said = { opened: say.opened, added: say.added, home: say.changedHome, back: say.returned }
  const word = Object.entries(said).find(([name]) => name === done)?.[1]
  return word ? <Notice live kind="good" title={word} /> : null
}
