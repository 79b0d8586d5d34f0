import { floors } from './floors.ts'
import { hosts } from './hosts.ts'
import { lockFile } from './lock-file.ts'
import { marks } from './marks.ts'
import { names } from './names.ts'
import { ownGround } from './own-ground.ts'
import { papers } from './papers.ts'
import { plainWords } from './plain-words.ts'
import type { Fence } from './problem.ts'
import { pureRules } from './pure-rules.ts'
import { respect } from './respect.ts'
import { rooms } from './rooms.ts'
import { ruleSentences } from './rule-sentences.ts'
import { ruleTests } from './rule-tests.ts'
import { sizes } from './sizes.ts'
import { systemVisit } from './system-visit.ts'
import { tables } from './tables.ts'

/** Every fence of the house. Each has a test in tests/fences that plants a fault and sees it caught. */
export const everyFence: readonly Fence[] = [
  floors,
  rooms,
  pureRules,
  ruleSentences,
  ruleTests,
  names,
  sizes,
  marks,
  tables,
  systemVisit,
  hosts,
  ownGround,
  respect,
  plainWords,
  papers,
  lockFile,
]
