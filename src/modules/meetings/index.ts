export { answerDecision } from './commands/answer-decision.ts'
export { answerFamilyTime } from './commands/answer-family-time.ts'
export { answerByLink, answerInvitation } from './commands/answer-invitation.ts'
export { answerSafetyQuestion } from './commands/answer-safety-question.ts'
export { arrangeRide } from './commands/arrange-ride.ts'
export { arrangeSafety } from './commands/arrange-safety.ts'
export { askForBreak } from './commands/ask-for-break.ts'
export { type Ask, askForMeeting } from './commands/ask-for-meeting.ts'
export { askForMeetingAsFamily } from './commands/ask-for-meeting-as-family.ts'
export { askToBeRead } from './commands/ask-to-be-read.ts'
export { callOffMeeting } from './commands/call-off-meeting.ts'
export { chooseWay } from './commands/choose-way.ts'
export { closeMeeting } from './commands/close-meeting.ts'
export { endBreak } from './commands/end-break.ts'
export { endFamilyTime } from './commands/end-family-time.ts'
export { giveBack } from './commands/give-back.ts'
export { hearPromiseBack } from './commands/hear-promise-back.ts'
export { inviteTrustedPerson } from './commands/invite-trusted-person.ts'
export { type LeavingOut, leavePersonOut, letBackIn } from './commands/leave-person-out.ts'
export { leaveUnasked } from './commands/leave-unasked.ts'
export { type LoggedCall, logCall } from './commands/log-call.ts'
export { makePacket, type PacketWords } from './commands/make-packet.ts'
export { markHere } from './commands/mark-here.ts'
export { markPacketGiven } from './commands/mark-packet-given.ts'
export { markReady } from './commands/mark-ready.ts'
export { moveStage } from './commands/move-stage.ts'
export { nameSomebody, takeBackName } from './commands/name-somebody.ts'
export { openMeeting } from './commands/open-meeting.ts'
export { passMyTurn } from './commands/pass-my-turn.ts'
export { prepareWords } from './commands/prepare-words.ts'
export { promiseAtMeeting } from './commands/promise-at-meeting.ts'
export { proposeDecision } from './commands/propose-decision.ts'
export { recordSpokenWords } from './commands/record-spoken-words.ts'
export { refuseMeeting } from './commands/refuse-meeting.ts'
export { remindOfMeetings } from './commands/remind-of-meetings.ts'
export { seatPerson } from './commands/seat-person.ts'
export { answerWish, seatWishedPerson, type WhoItIs } from './commands/seat-wished-person.ts'
export { type Invited, sendInvitations } from './commands/send-invitations.ts'
export { sendPacket } from './commands/send-packet.ts'
export { setMeeting } from './commands/set-meeting.ts'
export { settleDecision } from './commands/settle-decision.ts'
export { takeBackTrusted } from './commands/take-back-trusted.ts'
export { takeBreak } from './commands/take-break.ts'
export { takeMeeting } from './commands/take-meeting.ts'
export { type BriefMeeting, briefMeetings } from './queries/brief-meetings.ts'
export { type ClosePage, closePage } from './queries/close-page.ts'
export { type AskedPerson, type DecisionPage, decisionPage } from './queries/decision-page.ts'
export { familyAt } from './queries/family-at.ts'
export { type LiveDecision, liveDecision } from './queries/live-decision.ts'
export { type LiveIdea, type LivePage, livePage } from './queries/live-page.ts'
export {
  type ListedMeeting,
  type MeetingBoard,
  meetingBoard,
} from './queries/meeting-board.ts'
export { type MeetingHead, meetingHead } from './queries/meeting-head.ts'
export { type MeetingPage, meetingPage } from './queries/meeting-page.ts'
export { coordinatorOf, type MeetingTimes, meetingTimes } from './queries/meeting-times.ts'
export { type BoardPerson, type MeetingWork, meetingWork } from './queries/meeting-work.ts'
export { type MyMeeting, myMeetings } from './queries/my-meetings.ts'
export { myPromiseAt } from './queries/my-promise-at.ts'
export { type PacketPage, packetPage, type SharedWords } from './queries/packet-page.ts'
export { type PacketReader, type PacketWork, packetWork } from './queries/packet-work.ts'
export { type PeopleWork, peopleWork } from './queries/people-work.ts'
export { type PromisesAtMeeting, promisesAtMeeting } from './queries/promises-at-meeting.ts'
export { type ReadyPage, readyPage } from './queries/ready-page.ts'
export { type AtRun, type DecisionAtRun, type RunPage, runPage } from './queries/run-page.ts'
export { type SafetySaid, type SafetyWork, safetyWork } from './queries/safety-work.ts'
export { type SeatWork, seatWork } from './queries/seat-work.ts'
export type { Told } from './queries/told-of.ts'
export { type WaitingAsk, waitingAsks } from './queries/waiting-asks.ts'
export { type MyWish, type WhoPage, whoPage } from './queries/who-page.ts'
export { type BoardRow, boardRow } from './rules/board-row.ts'
export { unsaid } from './rules/chair-for.ts'
export { type FamilyRatio, familyRatio } from './rules/family-ratio.ts'
export { firstAudience } from './rules/first-audience.ts'
export type { ClosingGap } from './rules/gaps-before-closing.ts'
export type { InvitingGap } from './rules/gaps-before-inviting.ts'
export type { MeetingGap } from './rules/gaps-before-meeting.ts'
export type { StageGap } from './rules/gaps-before-next-stage.ts'
export { type AskGap, gapsInLine, mostBottomLines } from './rules/gaps-in-ask.ts'
export { isColleague } from './rules/is-colleague.ts'
export { leftOutBecause, type NoReason, noReasons } from './rules/left-out-reasons.ts'
export { longestName, mostNames, namesInLines } from './rules/names-in-lines.ts'
export { nextStates } from './rules/next-states.ts'
export type { PacketPart } from './rules/packet-parts.ts'
export { type AgendaItem, type Output, purposeOf } from './rules/purpose-of.ts'
export { wordParts } from './rules/readiness.ts'
export { sideOf } from './rules/side-of.ts'
export { stages } from './rules/stage-order.ts'
export { type ChosenWay, waysToTakePart } from './rules/ways-to-take-part.ts'
export { type GuestThing, whatAGuestSees } from './rules/what-a-guest-sees.ts'
export { whoReads } from './rules/who-reads.ts'
export type { CallAbout } from './rules/who-to-call-next.ts'
export { isRound } from './rules/whose-turn.ts'
export type {
  Answer,
  BottomLine,
  CallChannel,
  CallNote,
  CallOutcome,
  Coming,
  Decision,
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
  SpokenWord,
  Stage,
  Way,
  WishState,
  WordAudience,
  WordPart,
} from './types.ts'
