export { confirmPromise } from './commands/confirm-promise.ts'
export { movePromise } from './commands/move-promise.ts'
export { proposePromise } from './commands/propose-promise.ts'
export { readBackPromise } from './commands/read-back-promise.ts'
export { sayDone } from './commands/say-done.ts'
export { sayStuck } from './commands/say-stuck.ts'
export { takeBackPromise } from './commands/take-back-promise.ts'
export { tellOfDuePromises } from './commands/tell-of-due-promises.ts'
export { lateAgencyPromises } from './queries/late-agency-promises.ts'
export { type MyPromises, myPromises } from './queries/my-promises.ts'
export { promiseDay } from './queries/promise-day.ts'
export { type PromisePage, type PromiseTurn, promisePage } from './queries/promise-page.ts'
export { promisesOfFamily } from './queries/promises-of-family.ts'
export { promisesOfMeeting } from './queries/promises-of-meeting.ts'
export type {
  Corrected,
  NewPromise,
  PromiseLine,
  PromiseProblem,
  Standing,
} from './types.ts'
