export { answerFix } from './commands/answer-fix.ts'
export { makePlan } from './commands/make-plan.ts'
export { replyToPlan } from './commands/reply-to-plan.ts'
export { type FollowPage, followPage } from './queries/follow-page.ts'
export { type LateFix, lateFixes } from './queries/late-fixes.ts'
export { type PlanPage, planPage } from './queries/plan-page.ts'
export { plansOf } from './queries/plans-of.ts'
export { partsOfPlan } from './rules/parts-of-plan.ts'
export type {
  Change,
  PlanInList,
  PlanLine,
  Reply,
} from './types.ts'
