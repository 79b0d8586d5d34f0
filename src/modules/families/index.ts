export { addToCircle } from './commands/add-to-circle.ts'
export { askAlong } from './commands/ask-along.ts'
export { changeHome } from './commands/change-home.ts'
export { changeMember } from './commands/change-member.ts'
export { endBelonging } from './commands/end-belonging.ts'
export { openFamily } from './commands/open-family.ts'
export { takeBackEnding } from './commands/take-back-ending.ts'
export { tellStory } from './commands/tell-story.ts'
export { circleOf } from './queries/circle-of.ts'
export { coworkersFor } from './queries/coworkers-for.ts'
export { familyNames } from './queries/family-names.ts'
export { familyOf } from './queries/family-of.ts'
export { type FamilyPage, familyPage } from './queries/family-page.ts'
export { type HomePage, homePage } from './queries/home-page.ts'
export { type MemberPage, memberPage } from './queries/member-page.ts'
export { type MyFamily, myFamilies } from './queries/my-families.ts'
export { sideGaps } from './rules/side-gaps.ts'
export type {
  CircleMember,
  Home,
  HomeKind,
  HomeProblem,
  JoinAs,
  Joining,
  JoiningProblem,
  Side,
} from './types.ts'
