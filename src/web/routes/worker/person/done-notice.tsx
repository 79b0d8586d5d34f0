import { isId } from '../../../../shared/ids.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Notice } from '../../../parts/notice.tsx'
import { UndoBanner } from '../../../parts/undo-banner.tsx'
import type { personPageWords } from './words.ts'

export interface DoneNoticeProps {
  say: Spoken<typeof personPageWords>
  query: URLSearchParams
  address: string
  once: string
}

/** What the last press on this person's pages did; a contact that was ended can come back. */
export function DoneNotice({ say, query, address, once }: DoneNoticeProps) {
  const contact = query.get('contact') ?? ''
  if (query.get('done') === 'ended' && isId(contact)) {
    return (
      <UndoBanner
        message={say.ended}
        word={say.undo}
        action={`${address}/contact/end`}
        once={once}
        hidden={{ contact, takenBack: 'yes' }}
      />
    )
  }
  return query.get('done') === 'saved' ? <Notice live kind="good" title={say.saved} /> : null
}
