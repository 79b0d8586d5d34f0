import { may, sharingReach } from '../../../../modules/access/index.ts'
import { whatAGuestSees, whoPage } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import type { Typed } from '../../../kernel/form.ts'
import type { Ask, Sheet } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { subjectAt } from '../at-meeting.ts'
import { CheckPage, type CheckPageProps } from './check.tsx'
import { TrustedPage } from './page.tsx'
import { trustedWords } from './words.ts'

/** Where the first step stands, seen from any of the steps. */
const firstStep = ({ path }: Ask) => path.replace(/\/give$/, '')

const wordsFor = (ask: Ask) => ({ ...ask.say(meetingWords), ...ask.say(trustedWords) })

/** Step 1, for those who may bring somebody. */
export async function fillSheet(ask: Ask, typed: Typed): Promise<Sheet> {
  const { visit, params, once } = ask
  await whoPage(visit, params.meeting as MeetingId)
  if (!may(visit, 'invite-trusted-person', subjectAt(ask)).may) throw new NotFound()
  const say = wordsFor(ask)
  const address = firstStep(ask)
  const back = address.replace(/\/trusted$/, '')
  const mend = ask.mend(typed, {
    reach: { 'not-a-choice': say.badReach },
    '': { 'not-a-choice': say.enough },
  })
  return { title: say.title, body: TrustedPage({ say, address, back, mend, once }) }
}

/** Step 2: the grant, before it is given. */
export function checkSheet(ask: Ask, typed: CheckPageProps['typed']): Sheet {
  const say = wordsFor(ask)
  const grant = whatAGuestSees((kind) => sharingReach(kind, 'support'))
  const address = firstStep(ask)
  return { title: say.title, body: CheckPage({ say, typed, grant, address, once: ask.once }) }
}
