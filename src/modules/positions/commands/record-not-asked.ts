import { permit, type Visit } from '../../access/index.ts'
import { savePosition } from '../store.ts'
import type { About } from '../types.ts'

/** The coordinator writes down why someone was not asked; it is shown like any other position. */
export async function recordNotAsked(
  visit: Visit,
  about: About & { readonly because: string },
): Promise<void> {
  permit(visit, 'run-meeting', about)
  await savePosition(visit, about, {
    stance: 'not-asked',
    ownWords: about.because,
    wouldWork: '',
    outLoud: true,
  })
}
