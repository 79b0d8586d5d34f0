export {
  answerByLink,
  answerInvitation,
  type InvitationAnswer,
} from './commands/answer-invitation.ts'
export { answerSafetyQuestion } from './commands/answer-safety-question.ts'
export { arrangeRide } from './commands/arrange-ride.ts'
export { arrangeSafety } from './commands/arrange-safety.ts'
export { askForMeetingAsFamily, type FamilyAsk } from './commands/ask-for-meeting-as-family.ts'
export { chooseWay } from './commands/choose-way.ts'
export { giveBack } from './commands/give-back.ts'
export { inviteTrustedPerson, type TrustedPerson } from './commands/invite-trusted-person.ts'
export { type LeavingOut, leavePersonOut, letBackIn } from './commands/leave-person-out.ts'
export { type LoggedCall, logCall } from './commands/log-call.ts'
export { makePacket, type PacketWords } from './commands/make-packet.ts'
export { markPacketGiven } from './commands/mark-packet-given.ts'
export { markReady } from './commands/mark-ready.ts'
export { type NamedPerson, nameSomebody, takeBackName } from './commands/name-somebody.ts'
export { prepareWords } from './commands/prepare-words.ts'
export { refuseMeeting } from './commands/refuse-meeting.ts'
export { type Invited, sendInvitations } from './commands/send-invitations.ts'
export { sendPacket } from './commands/send-packet.ts'
export { setMeeting } from './commands/set-meeting.ts'
export { takeBackTrusted } from './commands/take-back-trusted.ts'
export { takeMeeting } from './commands/take-meeting.ts'
export { type MeetingPage, meetingPage, type RosterSeat } from './queries/meeting-page.ts'
export { coordinatorOf, type MeetingTimes, meetingTimes } from './queries/meeting-times.ts'
export { type MyMeeting, myMeetings } from './queries/my-meetings.ts'
export { type PacketPage, packetPage, type SharedWords } from './queries/packet-page.ts'
export { type ReadyPage, type ReadyTask, readyPage } from './queries/ready-page.ts'
export { type MyTrusted, type MyWish, type WhoPage, whoPage } from './queries/who-page.ts'
export { type BoardRow, boardRow } from './rules/board-row.ts'
export { type FamilyRatio, familyRatio } from './rules/family-ratio.ts'
export { firstAudience } from './rules/first-audience.ts'
export type { InvitingGap } from './rules/gaps-before-inviting.ts'
export type { MeetingGap } from './rules/gaps-before-meeting.ts'
export { type AskGap, gapsInAsk, mostBottomLines } from './rules/gaps-in-ask.ts'
export { leftOutBecause, type NoReason, noReasons } from './rules/left-out-reasons.ts'
export { mayStillChange } from './rules/may-still-change.ts'
export { longestName, mostNames, namesInLines } from './rules/names-in-lines.ts'
export { nextStates } from './rules/next-states.ts'
export { type PacketPart, packetParts } from './rules/packet-parts.ts'
export { type AgendaItem, type Output, purposeOf } from './rules/purpose-of.ts'
export { readiness, type TaskStanding, wordParts } from './rules/readiness.ts'
export { sideOf } from './rules/side-of.ts'
export { mostTrusted, type TrustedStanding } from './rules/trusted-standing.ts'
export { type ChosenWay, waysToTakePart } from './rules/ways-to-take-part.ts'
export { type GuestThing, whatAGuestSees } from './rules/what-a-guest-sees.ts'
export { type Readers, whoReads } from './rules/who-reads.ts'
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
