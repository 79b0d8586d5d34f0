import type { WhoPage as Lists, MyWish } from '../../../../modules/meetings/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { PeopleList } from '../../../parts/people-list.tsx'
import { PersonRow } from '../../../parts/person-row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { StatusWordProps } from '../../../parts/status-word.tsx'
import { UndoBanner } from '../../../parts/undo-banner.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import { AudienceOf } from '../audience-of.tsx'
import type { whoWords } from './words.ts'

export interface WhoPageProps {
  say: Spoken<typeof whoWords & typeof meetingWords>
  lists: Lists
  initialsOf: (name: string) => string
  /** A name that was just taken off, to put back. */
  undo: MyWish | undefined
  notice: string | undefined
  address: string
  back: string
  once: string
}

/** My own list of who should be there; nobody else sees it but the coordinator. */
export function WhoPage(props: WhoPageProps) {
  const { say, lists, undo, notice, address, back, once } = props
  const lee = lists.coordinator ?? say.leader
  const wishes = lists.wishes.filter(({ state }) => state !== 'taken-back')
  return (
    <Stack gap="far">
      {undo ? (
        <UndoBanner
          message={say.takenBack({ who: undo.called })}
          word={say.undo}
          action={address}
          once={once}
          hidden={{ wish: undo.id, turn: 'put-back' }}
        />
      ) : null}
      {notice ? <Notice kind="good" live title={notice} /> : null}
      <PageHead
        title={say.title}
        lead={<p>{say.lead}</p>}
        back={{ href: back, word: say.backToMeeting }}
      />
      <AudienceOf say={say} audience="coordinator" lee={lee} />
      {lists.mayChange ? <Ways {...props} /> : null}
      {wishes.length === 0 && lists.trusted.length === 0 ? <EmptyState title={say.empty} /> : null}
      <Wishes {...props} wishes={wishes} />
      <Trusted {...props} />
    </Stack>
  )
}

function Ways({ say, lists, address }: WhoPageProps) {
  const { coordinator, mayTrust } = lists
  return (
    <Stack>
      <Card>
        <p>{coordinator ? say.addHelp({ lee: coordinator }) : say.addUnnamed}</p>
        <Button href={`${address}/add`} icon="add">
          {say.add}
        </Button>
      </Card>
      {mayTrust ? (
        <Card>
          <p>{say.bringHelp}</p>
          <Button href={`${address}/trusted`} kind="quiet" icon="add">
            {say.bring}
          </Button>
        </Card>
      ) : null}
    </Stack>
  )
}

function Wishes(props: WhoPageProps & { wishes: readonly MyWish[] }) {
  const { say, lists, wishes, initialsOf, address, once } = props
  if (wishes.length === 0) return null
  return (
    <section>
      <h2>{say.mine}</h2>
      <PeopleList>
        {wishes.map((wish) => (
          <PersonRow
            name={wish.called}
            initials={initialsOf(wish.called)}
            relation={wish.tie ? <span data-said>{wish.tie}</span> : undefined}
            detail={wish.answerWords || (wish.askMeFirst ? say.askFirst : undefined)}
            status={standing(say, wish)}
            filled={wish.state === 'seated'}
          >
            {lists.mayChange && wish.state === 'named' ? (
              <Form
                action={address}
                once={once}
                hidden={{ wish: wish.id, turn: 'take-back' }}
                inline
              >
                <Button kind="plain">
                  {say.takeBack}
                  <span class="unseen">: {wish.called}</span>
                </Button>
              </Form>
            ) : null}
          </PersonRow>
        ))}
      </PeopleList>
    </section>
  )
}

function standing(say: WhoPageProps['say'], { state }: MyWish): StatusWordProps {
  if (state === 'seated') return { look: 'done', word: say.seated }
  if (state === 'not-now') return { look: 'closed', word: say.notNow }
  return { look: 'waiting', word: say.named }
}

function Trusted({ say, lists, address, once }: WhoPageProps) {
  if (lists.trusted.length === 0) return null
  return (
    <section>
      <h2>{say.beside}</h2>
      <PeopleList>
        {lists.trusted.map(({ person, goesBy, initials, role }) => (
          <PersonRow
            name={goesBy}
            initials={initials}
            relation={role}
            filled
            status={{ look: 'done', word: say.mayCome }}
          >
            {lists.mayChange ? (
              <Form action={`${address}/trusted/end`} once={once} hidden={{ person }} inline>
                <Button kind="plain">
                  {say.endTrust}
                  <span class="unseen">: {goesBy}</span>
                </Button>
              </Form>
            ) : null}
          </PersonRow>
        ))}
      </PeopleList>
      <p class="hint">{say.endTrustHelp}</p>
    </section>
  )
}
