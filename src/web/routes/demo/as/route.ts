import { endSession, openSession } from '../../../../modules/access/index.ts'
import { NotFound } from '../../../../shared/not-found.ts'
import { type DoorAsk, door } from '../../../kernel/route.ts'

export const beSomebody = door({
  address: '/demo/as/:persona',
  front: 'demo',
  post: { deed: 'try-the-demonstration', answer: signInAs },
})

/** Signs in as an invented person. Only where the agency itself is marked as made up. */
async function signInAs({ params, personas, agency, system, token, go }: DoorAsk) {
  const persona = personas.find(({ id }) => id === params.persona)
  if (!persona || !agency.madeUp || persona.agency !== agency.id) throw new NotFound()
  if (token) await endSession(system, token)
  return go(persona.start, await openSession(system, persona.arrival))
}
