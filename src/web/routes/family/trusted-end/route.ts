import { takeBackTrusted } from '../../../../modules/meetings/index.ts'
import { isId, type MeetingId, type PersonId } from '../../../../shared/ids.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { hear, words } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'

export const meetingTrustedEnd = page({
  address: '/:l/meeting/:meeting/who/trusted/end',
  front: 'family',
  post: { deed: 'invite-trusted-person', answer: end },
})

/** Only a button sends this form; what it cannot send is not there. */
async function end({ visit, params, path, sent, go }: Ask) {
  const heard = hear({ person: words(36) }, sent)
  if (!heard.ok || !isId(heard.value.person)) throw new NotFound()
  await takeBackTrusted(visit, params.meeting as MeetingId, heard.value.person as PersonId)
  return go(`${path.replace(/\/trusted\/end$/, '')}?done=ended`)
}
