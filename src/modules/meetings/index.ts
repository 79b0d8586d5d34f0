export { arrangeRide } from './commands/arrange-ride.ts'
export { arrangeSafety } from './commands/arrange-safety.ts'
export { giveBack } from './commands/give-back.ts'
export { type LeavingOut, leavePersonOut, letBackIn } from './commands/leave-person-out.ts'
export { type LoggedCall, logCall } from './commands/log-call.ts'
export { makePacket, type PacketWords } from './commands/make-packet.ts'
export { markPacketGiven } from './commands/mark-packet-given.ts'
export { markReady } from './commands/mark-ready.ts'
export { refuseMeeting } from './commands/refuse-meeting.ts'
export { type Invited, sendInvitations } from './commands/send-invitations.ts'
export { sendPacket } from './commands/send-packet.ts'
export { setMeeting } from './commands/set-meeting.ts'
export { takeMeeting } from './commands/take-meeting.ts'
export { coordinatorOf, type MeetingTimes, meetingTimes } from './queries/meeting-times.ts'
export { type BoardRow, boardRow } from './rules/board-row.ts'
export { type FamilyRatio, familyRatio } from './rules/family-ratio.ts'
export type { InvitingGap } from './rules/gaps-before-inviting.ts'
export type { MeetingGap } from './rules/gaps-before-meeting.ts'
export { type AskGap, gapsInAsk, mostBottomLines } from './rules/gaps-in-ask.ts'
export { leftOutBecause, type NoReason, noReasons } from './rules/left-out-reasons.ts'
export { nextStates } from './rules/next-states.ts'
export { type AgendaItem, type Output, purposeOf } from './rules/purpose-of.ts'
export { sideOf } from './rules/side-of.ts'
export type { CallAbout } from './rules/who-to-call-next.ts'
export type {
  Answer,
  CallChannel,
  CallNote,
  CallOutcome,
  Coming,
  FamilyTime,
  LeftOutBecause,
  Meeting,
  MeetingState,
  PacketWay,
  Purpose,
  SafetyKind,
  SafetyStanding,
  Seat,
  SeatState,
  Side,
  Stage,
  Way,
  WishState,
  WordAudience,
  WordPart,
} from './types.ts'
