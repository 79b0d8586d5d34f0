import type { Ask } from '../../kernel/route.ts'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Stack } from '../../parts/stack.tsx'
import { meetingWords } from '../../words/meeting-words.ts'

/** The meeting began in the meantime: nothing was kept, and somebody helps. */
export function tooLate(ask: Ask) {
  const say = ask.say(meetingWords)
  const { language, params } = ask
  const back = { href: `/${language}/meeting/${params.meeting ?? ''}`, word: say.backToMeeting }
  return ask.again({
    title: say.tooLateTitle,
    body: (
      <Stack gap="far">
        <PageHead title={say.tooLateTitle} back={back} />
        <Notice kind="note">
          <p>{say.tooLate}</p>
        </Notice>
      </Stack>
    ),
  })
}
