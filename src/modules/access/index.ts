export { changeYouthDay } from './commands/change-youth-day.ts'
export { clearMeeting } from './commands/clear-meeting.ts'
export { endGuestPasses, endPass, endPassesIn } from './commands/end-passes.ts'
export { endSession, endSessionsOf } from './commands/end-session.ts'
export { answeredBefore, keepAnswer, type Pressed } from './commands/first-time.ts'
export { givePass } from './commands/give-pass.ts'
export { giveRole } from './commands/give-role.ts'
export { joinCircle } from './commands/join-circle.ts'
export { leaveCircle, stayInCircle } from './commands/leave-circle.ts'
export { askToLiftHold, liftHold } from './commands/lift-hold.ts'
export { hashOf, openSession } from './commands/open-session.ts'
export { setHold } from './commands/set-hold.ts'
export { speakIn } from './commands/speak-in.ts'
export { type Deed, deeds } from './deeds.ts'
export { systemScope } from './facts.ts'
export { policySql } from './policy.ts'
export { type Agency, agencies } from './queries/agencies.ts'
export { belongsTo } from './queries/belongs-to.ts'
export { hasPass } from './queries/has-pass.ts'
export { heldBefore } from './queries/held-before.ts'
export { holdsIn } from './queries/holds-in.ts'
export { type Member, membersOf } from './queries/members-of.ts'
export { type MySession, mySessions } from './queries/my-sessions.ts'
export { onlyMeetingOf } from './queries/only-meeting-of.ts'
export { peopleAround } from './queries/people-around.ts'
export { peopleWithPass } from './queries/people-with-pass.ts'
export { staffWho } from './queries/staff-who.ts'
export { rowPolicies } from './row-policies.ts'
export { capacitiesIn } from './rules/capacities-in.ts'
export { sharingReach } from './rules/sharing-reach.ts'
export type {
  Arrival,
  Capacity,
  Door,
  Membership,
  SessionMode,
  StaffRole,
  Subject,
  SystemVisit,
  Visit,
} from './types.ts'
export { beginVisit, beginVisitAs, beyondReach, may, permit } from './visit.ts'
