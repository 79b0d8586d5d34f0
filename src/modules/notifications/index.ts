export { hearEvent } from './commands/hear-event.ts'
export { type Post, sendMessage } from './commands/send-message.ts'
export { type ShownCopy, shownCopies } from './queries/shown-copies.ts'
