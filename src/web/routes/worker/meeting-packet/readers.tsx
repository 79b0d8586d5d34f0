import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Form } from '../../../parts/form.tsx'
import { Row } from '../../../parts/row.tsx'
import { StatusWord, type StatusWordProps } from '../../../parts/status-word.tsx'
import type { MeetingPacketPageProps } from './props.ts'

/** Who gets the pages in which way, and a tick for those on paper. */
export function Readers({ say, packetWays, work, path, onceMore }: MeetingPacketPageProps) {
  if (!work.written) return null
  const { sent } = work.written
  return (
    <Card title={say.readers}>
      <ul>
        {work.readers.map(({ person, goesBy, invited, way, given }) => {
          const isPaper = way === 'mail' || way === 'print'
          return (
            <li>
              <Row>
                <span>
                  <strong>{goesBy}</strong> · {packetWays[way]}
                </span>
                <StatusWord {...standing({ given, invited, isPaper, sent }, say)} />
                {isPaper && invited && !given && work.mayMake ? (
                  <Form once={onceMore()} action={`${path}/people/${person}/given`} inline>
                    <Button kind="plain">
                      {say.give}
                      <span class="unseen">: {goesBy}</span>
                    </Button>
                  </Form>
                ) : null}
                {isPaper ? (
                  <a href={`${path}/packet/print?for=${person}`}>
                    {say.printFor}
                    <span class="unseen">: {goesBy}</span>
                  </a>
                ) : null}
              </Row>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function standing(
  one: { given: boolean; invited: boolean; isPaper: boolean; sent: boolean },
  say: MeetingPacketPageProps['say'],
): StatusWordProps {
  if (one.given) return { look: 'done', word: say.given }
  if (!one.invited) return { look: 'not-started', word: say.notInvited }
  if (one.isPaper) return { look: 'care', word: say.notGiven }
  return one.sent ? { look: 'done', word: say.isSent } : { look: 'waiting', word: say.notSent }
}
