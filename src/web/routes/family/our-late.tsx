import type { PromiseLine } from '../../../modules/promises/index.ts'
import type { Day } from '../../../shared/time.ts'
import { nameOf, type Saying } from './promise-line-card.tsx'
import { Promised } from './promised.tsx'

interface OurLateProps {
  line: Pick<PromiseLine, 'by' | 'willDo'> & { readonly dueOn: Day }
  saying: Saying
}

/** We are late: what was said, for which day, and that the reader did nothing wrong. */
export function OurLate({ line, saying }: OurLateProps) {
  const { say, daySaid } = saying
  const who = nameOf(saying, line.by)
  return (
    <>
      <p>
        {say.whoSaid({ who })} <Promised say={say} willDo={line.willDo} />
      </p>
      <p>{say.ourLate({ who, day: daySaid(line.dueOn) })}</p>
    </>
  )
}
