import type { SystemVisit } from '../../access/index.ts'
import { invitationBehind } from '../queries/invitation-behind.ts'
import { countTry } from './count-try.ts'

/**
 * Counts that a link was opened from a network, and says whether that was not too often. All links that
 * lead nowhere count as one, so that trying another each time is no way around it; a good one counts by
 * itself and only at its first page, so that whoever else is on the network keeps theirs.
 */
export async function countOpening(
  system: SystemVisit,
  { token, network, isFirstPage }: { token: string; network: string; isFirstPage: boolean },
): Promise<boolean> {
  const link = await invitationBehind(system, token)
  if (!link) return countTry(system, 'link-missed', network)
  return !isFirstPage || (await countTry(system, 'link-opened', `${network} ${link.id}`))
}
