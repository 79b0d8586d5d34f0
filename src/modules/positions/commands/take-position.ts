import { permit, type Visit } from '../../access/index.ts'
import { mayBeSaidOutLoud } from '../rules/may-be-said-out-loud.ts'
import { savePosition } from '../store.ts'
import type { About, Answer } from '../types.ts'

/** What one person says about one thing. */
export interface Said extends About {
  readonly stance: Answer
  readonly ownWords: string
  readonly wouldWork: string
  /** "Lee may say this out loud": the person's own word, never anybody else's. */
  readonly outLoud: boolean
}

/**
 * A person takes a position, or the coordinator writes it down as they say it. It is private first:
 * until they give their word it reaches the coordinator only. The earlier one stays beside it.
 */
export async function takePosition(visit: Visit, said: Said): Promise<void> {
  permit(visit, 'take-position', said)
  const outLoud = said.outLoud && mayBeSaidOutLoud(said.stance)
  await savePosition(visit, said, { ...said, outLoud })
}
