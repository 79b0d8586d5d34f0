import { Card } from '../../../parts/card.tsx'
import type { MeetingPageProps } from './props.ts'

/** What stands between this meeting and its day, all at once. */
export function StillMissing({ say, work, path }: MeetingPageProps) {
  const { inviting, notPrepared, packet, seesSafety } = work
  const gaps = inviting.gaps.filter((gap) => seesSafety || gap !== 'safety-open')
  const noLines = work.bottomLines.length === 0
  const isNothing = gaps.length + notPrepared.length === 0 && packet === 'sent' && !noLines
  if (isNothing) {
    return (
      <Card title={say.missing}>
        <p>{say.nothingMissing}</p>
      </Card>
    )
  }
  return (
    <Card title={say.missing}>
      <ul class="still-open">
        {noLines ? (
          <li>
            {work.mayWriteLines ? (
              <a class="onward" href={`${path}/bottom-lines`}>
                {say['gap-lines']}
              </a>
            ) : (
              say['gap-lines']
            )}
          </li>
        ) : null}
        {gaps.map((gap) => (
          <li>
            {work.mayRun ? (
              <a class="onward" href={`${path}${pageOf[gap]}`}>
                {say[gap]}
              </a>
            ) : (
              say[gap]
            )}
          </li>
        ))}
        {notPrepared.map(({ person, goesBy, missing }) => (
          <li>
            <a
              class="onward"
              href={
                missing === 'safety-arrangement' ? `${path}/safety` : `${path}/people/${person}`
              }
            >
              {say[`gap-${missing}`]({ who: goesBy })}
            </a>
          </li>
        ))}
        {packet === 'sent' ? null : (
          <li>
            <a class="onward" href={`${path}/packet`}>
              {say[`gap-packet-${packet}`]}
            </a>
          </li>
        )}
      </ul>
    </Card>
  )
}

/** Where each gap is mended. */
const pageOf = {
  'no-time': '/set',
  'time-has-passed': '/set',
  'no-place': '/set',
  'led-by-their-worker': '',
  'no-family': '/people',
  'safety-open': '/safety',
} as const
