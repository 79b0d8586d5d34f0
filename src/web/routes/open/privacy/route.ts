import { sharingReach } from '../../../../modules/access/index.ts'
import { type OpenAsk, openPage } from '../../../kernel/route.ts'
import { PrivacyPage } from './page.tsx'
import { privacyWords } from './words.ts'

export const privacy = openPage({
  address: '/:l/privacy',
  front: 'open',
  get: { deed: 'open-public-page', answer: showPrivacy },
})

const kinds = [
  'meeting.invitation',
  'meeting.roster',
  'meeting.agenda-ground-rules',
  'meeting.summary-decisions',
  'meeting.private-family-time',
  'meeting.safety-screen-answers',
  'plan.family-plan',
  'promise-or-action-item',
  'contact.parent-address',
] as const

const readers = [
  'parent',
  'youth',
  'child',
  'support',
  'kin',
  'caregiver',
  'worker',
  'supervisor',
  'coordinator',
] as const

/** Made from the same table that decides, so that it cannot say something else. */
function showPrivacy(ask: OpenAsk) {
  const say = ask.say(privacyWords)
  const shared = kinds.map((kind) => ({
    what: say[kind],
    whole: readers.filter((who) => sharingReach(kind, who) === 'F').map((who) => say[who]),
    part: readers
      .filter((who) => ['S', 'O'].includes(sharingReach(kind, who)))
      .map((who) => say[who]),
  }))
  return ask.show({ title: say.title, body: PrivacyPage({ say, shared }) })
}
