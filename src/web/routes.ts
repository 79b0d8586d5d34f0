import type { Route } from './kernel/route.ts'
import { beSomebody } from './routes/demo/as/route.ts'
import { demoData, demoRoutes } from './routes/demo/data/route.ts'
import { outbox } from './routes/demo/outbox/route.ts'
import { demo } from './routes/demo/people/route.ts'
import { come } from './routes/door/come/route.ts'
import { enter, enterCode } from './routes/door/enter/route.ts'
import { notMe, notMeDone } from './routes/door/not-me/route.ts'
import { sent } from './routes/door/sent/route.ts'
import { signIn, typeCode } from './routes/door/sign-in/route.ts'
import { timeFile } from './routes/door/time-file/route.ts'
import { meetingAfter } from './routes/family/after/route.ts'
import { askAsFamily } from './routes/family/ask/route.ts'
import { meetingCome } from './routes/family/come/route.ts'
import { meetingFeedback } from './routes/family/feedback/route.ts'
import { familyHome } from './routes/family/home/route.ts'
import { liveMeeting } from './routes/family/live/route.ts'
import { answerIdea } from './routes/family/live-decision/route.ts'
import { hearPromise } from './routes/family/live-promise/route.ts'
import { me, meLanguage } from './routes/family/me/route.ts'
import { meeting } from './routes/family/meeting/route.ts'
import { meetings } from './routes/family/meetings/route.ts'
import { meetingNote } from './routes/family/note/route.ts'
import { meetingPacket } from './routes/family/packet/route.ts'
import { meetingPacketPrint } from './routes/family/packet-print/route.ts'
import { plan } from './routes/family/plan/route.ts'
import { planFix } from './routes/family/plan-fix/route.ts'
import { planPrint } from './routes/family/plan-print/route.ts'
import { plans } from './routes/family/plans/route.ts'
import { promise, promiseHeard, promiseKept, promiseWay } from './routes/family/promise/route.ts'
import { promises } from './routes/family/promises/route.ts'
import { meetingReady } from './routes/family/ready/route.ts'
import { meetingReadyPart } from './routes/family/ready-part/route.ts'
import { safetyQuestion } from './routes/family/safety/route.ts'
import { meetingTrusted } from './routes/family/trusted/route.ts'
import { meetingTrustedEnd } from './routes/family/trusted-end/route.ts'
import { meetingTrustedGive } from './routes/family/trusted-give/route.ts'
import { meetingWay } from './routes/family/way/route.ts'
import { meetingWho } from './routes/family/who/route.ts'
import { meetingWhoAdd } from './routes/family/who-add/route.ts'
import { choose } from './routes/open/choose/route.ts'
import { leave, out } from './routes/open/leave/route.ts'
import { privacy } from './routes/open/privacy/route.ts'
import { safe } from './routes/open/safe/route.ts'
import { size } from './routes/open/size/route.ts'
import { start } from './routes/open/start/route.ts'
import { wordList } from './routes/open/words/route.ts'
import { heard } from './routes/supervisor/heard/route.ts'
import { waiting } from './routes/supervisor/waiting/route.ts'
import { addPerson } from './routes/worker/add-person/route.ts'
import { arrange } from './routes/worker/arrange/route.ts'
import { planMeeting } from './routes/worker/ask-meeting/route.ts'
import { bottomLines } from './routes/worker/bottom-lines/route.ts'
import { callOff } from './routes/worker/call-off/route.ts'
import { changePerson } from './routes/worker/change-person/route.ts'
import { closeIt } from './routes/worker/close-meeting/route.ts'
import { contact } from './routes/worker/contact/route.ts'
import { coworker } from './routes/worker/coworker/route.ts'
import { endBelonging } from './routes/worker/end-belonging/route.ts'
import { endContact } from './routes/worker/end-contact/route.ts'
import { families } from './routes/worker/families/route.ts'
import { family } from './routes/worker/family/route.ts'
import { familyPromises } from './routes/worker/family-promises/route.ts'
import { fix } from './routes/worker/fix/route.ts'
import { follow } from './routes/worker/follow/route.ts'
import { followPerson } from './routes/worker/follow-person/route.ts'
import { home } from './routes/worker/home/route.ts'
import { leaveOut } from './routes/worker/leave-out/route.ts'
import { letIn } from './routes/worker/let-in/route.ts'
import { likes } from './routes/worker/likes/route.ts'
import { workMe, workMeLanguage } from './routes/worker/me/route.ts'
import { staffMeeting } from './routes/worker/meeting/route.ts'
import { staffPacket } from './routes/worker/meeting-packet/route.ts'
import { staffPeople } from './routes/worker/meeting-people/route.ts'
import { meetingPerson } from './routes/worker/meeting-person/route.ts'
import { staffSafety } from './routes/worker/meeting-safety/route.ts'
import {
  giveBackStep,
  inviteStep,
  readyStep,
  takeStep,
} from './routes/worker/meeting-steps/route.ts'
import { staffMeetings } from './routes/worker/meetings/route.ts'
import { newFamily } from './routes/worker/new-family/route.ts'
import { packetGivenStep, sendPacketStep } from './routes/worker/packet-steps/route.ts'
import { person } from './routes/worker/person/route.ts'
import { printStaffPacket } from './routes/worker/print-packet/route.ts'
import {
  workPromise,
  workPromiseHeard,
  workPromiseKept,
  workPromiseWay,
} from './routes/worker/promise/route.ts'
import { workPromises } from './routes/worker/promises/route.ts'
import { refuse } from './routes/worker/refuse-meeting/route.ts'
import { ride } from './routes/worker/ride/route.ts'
import { runMeeting } from './routes/worker/run/route.ts'
import { runDecision } from './routes/worker/run-decision/route.ts'
import { runPromises } from './routes/worker/run-promises/route.ts'
import { setStaffMeeting } from './routes/worker/set-meeting/route.ts'
import { today } from './routes/worker/today/route.ts'
import { wishPage } from './routes/worker/wish/route.ts'

/** Every address of the house, in the order they are tried: words before ids. */
export const routes: readonly Route[] = [
  choose,
  leave,
  out,
  size,
  start,
  safe,
  privacy,
  wordList,

  demo,
  demoData,
  demoRoutes,
  outbox,
  beSomebody,

  come,
  sent,
  notMe,
  notMeDone,
  timeFile,
  enter,
  enterCode,
  signIn,
  typeCode,

  meetings,
  askAsFamily,
  meeting,
  meetingCome,
  meetingWay,
  meetingNote,
  meetingWho,
  meetingWhoAdd,
  meetingTrusted,
  meetingTrustedGive,
  meetingTrustedEnd,
  safetyQuestion,
  meetingReady,
  meetingReadyPart,
  meetingPacket,
  meetingPacketPrint,
  liveMeeting,
  answerIdea,
  hearPromise,
  familyHome,
  meetingAfter,
  meetingFeedback,
  plans,
  plan,
  planPrint,
  planFix,
  promises,
  promise,
  promiseHeard,
  promiseWay,
  promiseKept,
  me,
  meLanguage,

  today,
  workMe,
  workMeLanguage,

  families,
  newFamily,
  family,
  addPerson,
  coworker,
  person,
  changePerson,
  contact,
  endContact,
  likes,
  endBelonging,
  home,

  runMeeting,
  runDecision,
  runPromises,
  closeIt,

  familyPromises,
  follow,
  followPerson,
  fix,
  workPromises,
  workPromise,
  workPromiseHeard,
  workPromiseWay,
  workPromiseKept,

  staffMeetings,
  planMeeting,
  staffMeeting,
  takeStep,
  giveBackStep,
  inviteStep,
  readyStep,
  setStaffMeeting,
  staffPeople,
  meetingPerson,
  ride,
  leaveOut,
  letIn,
  wishPage,
  staffSafety,
  arrange,
  staffPacket,
  sendPacketStep,
  packetGivenStep,
  printStaffPacket,
  refuse,
  bottomLines,
  callOff,

  waiting,
  heard,
]
