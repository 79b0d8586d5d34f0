import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Form } from '../../../parts/form.tsx'
import { Row } from '../../../parts/row.tsx'
import { StatusWord } from '../../../parts/status-word.tsx'
import type { MeetingPacketPageProps } from './page.tsx'

/** Who gets the pages in which way, and a tick for those on paper. */
export function Readers({ say, packetWays, work, path, onceMore }: MeetingPacketPageProps) {
  if (!work.written) return null
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
                {given ? (
                  <StatusWord look="done" word={say.given} />
                ) : (
                  <StatusWord
                    look={isPaper && invited ? 'care' : 'waiting'}
                    word={invited ? say.notGiven : say.notInvited}
                  />
                )}
                {invited && !given && work.mayMake ? (
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
