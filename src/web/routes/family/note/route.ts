import { closedDoor, sendNote } from '../../../../modules/meetings/index.ts'
import type { MeetingId } from '../../../../shared/ids.ts'
import { hear, type Typed, untyped } from '../../../kernel/form.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { meetingWords } from '../../../words/meeting-words.ts'
import { noteForm } from './form.ts'
import { NotePage } from './page.tsx'
import { noteWords } from './words.ts'

export const meetingNote = page({
  address: '/:l/meeting/:meeting/note',
  front: 'family',
  get: { deed: 'send-note', answer: async (ask) => ask.show(await sheet(ask, untyped())) },
  post: { deed: 'send-note', answer: send },
})

async function send(ask: Ask) {
  const heard = hear(noteForm, ask.sent)
  if (!heard.ok) return ask.again(await sheet(ask, heard.typed))
  await sendNote(ask.visit, ask.params.meeting as MeetingId, heard.value.words)
  return ask.go(`${ask.path}?done=sent`)
}

async function sheet(ask: Ask, typed: Typed) {
  await closedDoor(ask.visit, ask.params.meeting as MeetingId)
  const say = ask.say({ ...meetingWords, ...noteWords })
  const body = NotePage({
    say,
    lee: say.leader,
    sent: ask.query.get('done') === 'sent',
    back: `/${ask.language}/meeting`,
    mend: ask.mend(typed, { words: { empty: say.empty } }),
    once: ask.once,
  })
  return { title: say.tab, body }
}
