import type { FollowPage as Follow } from '../../../../modules/plans/index.ts'
import type { Understanding } from '../../../../modules/positions/index.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { PeopleTable } from '../../../parts/people-table.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StatusWord } from '../../../parts/status-word.tsx'
import type { followWords } from './words.ts'

export interface FollowPageProps {
  say: Spoken<typeof followWords>
  follow: Follow
  understanding: readonly Understanding[]
  people: readonly PersonId[]
  nameOf: (person: PersonId) => string
  /** Whether the visitor leads the meeting and so marks how clear we were. */
  mayMark: boolean
  address: string
  back: string
  onceMore: () => string
  saved: boolean
  /** Where the supervisor reads what people said about us; null for others. */
  heard: string | null
}

/** After the meeting: who has answered, what waits for our answer, and whether we were clear. */
export function FollowPage(props: FollowPageProps) {
  const { say, follow, back, saved } = props
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={<p>{say.lead}</p>} back={{ href: back, word: say.back }} />
      {saved ? <Notice kind="good" live title={say.saved} /> : null}
      <p>{say.version({ number: follow.version.number })}</p>
      <People {...props} />
      <Fixes {...props} />
      <Clearness {...props} />
      {props.heard ? (
        <p>
          <Button kind="quiet" href={props.heard}>
            {say.heard}
          </Button>
        </p>
      ) : null}
    </Stack>
  )
}

function People(props: FollowPageProps) {
  const { say, people, nameOf, understanding, mayMark, address } = props
  return (
    <PeopleTable
      caption={say.people}
      columns={[say.person, say.plan, say.next, ...(mayMark ? [say.typeFor] : [])]}
      rows={people.map((person) => ({
        head: nameOf(person),
        cells: [
          <PlanAnswer {...props} person={person} />,
          understanding.some((one) => one.person === person) ? (
            <StatusWord look="done" word={say.said} />
          ) : (
            <StatusWord look="not-started" word={say.noAnswer} />
          ),
          ...(mayMark
            ? [
                <Button kind="plain" href={`${address}/for/${person}`}>
                  {say.typeWhat({ who: nameOf(person) })}
                </Button>,
              ]
            : []),
        ],
      }))}
    />
  )
}

function PlanAnswer({ say, follow, person }: FollowPageProps & { person: PersonId }) {
  const last = follow.replies.find((reply) => reply.person === person)
  if (!last) return <StatusWord look="not-started" word={say.noAnswer} />
  if (last.version !== follow.version.id) return <StatusWord look="waiting" word={say.older} />
  return last.reply === 'fix' ? (
    <StatusWord look="waiting" word={say.askedFix} />
  ) : (
    <StatusWord look="done" word={say.looksRight} />
  )
}

function Fixes({ say, follow, nameOf, address }: FollowPageProps) {
  const waiting = follow.replies.filter(({ reply, answeredAt }) => reply === 'fix' && !answeredAt)
  return (
    <section>
      <Stack>
        <h2>{say.fixes}</h2>
        {waiting.length === 0 ? <p class="hint">{say.noFixes}</p> : null}
        {waiting.map(({ id, person, typedBy, words, late }) => (
          <Card
            level={3}
            title={nameOf(person)}
            aside={
              <StatusWord look={late ? 'care' : 'waiting'} word={late ? say.late : say.waits} />
            }
          >
            <Quote
              by={say.saidBy({ who: nameOf(person) })}
              typed={typedBy === person ? undefined : say.typedBy({ who: nameOf(typedBy) })}
            >
              {words}
            </Quote>
            <Button kind="quiet" href={`${address}/fix/${id}`}>
              {say.answer}
            </Button>
          </Card>
        ))}
      </Stack>
    </section>
  )
}

const marks = ['clear', 'partly', 'not-yet'] as const

function Clearness(props: FollowPageProps) {
  const { say, understanding, nameOf, mayMark, address, onceMore } = props
  return (
    <section>
      <Stack>
        <h2>{say.clearTitle}</h2>
        <p class="hint">{say.clearHelp}</p>
        {understanding.length === 0 ? <p>{say.nobodySaid}</p> : null}
        {understanding.map(({ id, person, typedBy, ownWords, clearness }) => (
          <Card level={3} title={nameOf(person)} aside={<Marked say={say} mark={clearness} />}>
            <Quote
              by={say.saidBy({ who: nameOf(person) })}
              typed={typedBy === person ? undefined : say.typedBy({ who: nameOf(typedBy) })}
            >
              {ownWords}
            </Quote>
            {clearness && clearness !== 'clear' ? <p>{say.anotherWay}</p> : null}
            {mayMark ? (
              <Form once={onceMore()} action={address} hidden={{ understanding: id }} inline>
                <Row>
                  {marks.map((mark) => (
                    <Button kind="quiet" name="mark" value={mark}>
                      {say[mark]}
                    </Button>
                  ))}
                </Row>
              </Form>
            ) : null}
          </Card>
        ))}
      </Stack>
    </section>
  )
}

const looks = { clear: 'done', partly: 'under-way', 'not-yet': 'care' } as const

function Marked({
  say,
  mark,
}: Pick<FollowPageProps, 'say'> & { mark: Understanding['clearness'] }) {
  return mark === null ? null : <StatusWord look={looks[mark]} word={say[mark]} />
}
